#!/usr/bin/env bash
# Builds the tool and the edition; --target=Test runs the tests, --description lists the targets.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

if ! command -v dotnet >/dev/null; then
  echo "build.sh needs the .NET 10 SDK, and there is no dotnet on the PATH: https://dotnet.microsoft.com/download" >&2
  exit 1
fi

# Colours are for terminals.
[ -t 1 ] || export NO_COLOR=1
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
# As the projects themselves are built: the same result with and without ICU on the machine.
export DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1
# The compiled script is kept, which saves half of a second run.
export CAKE_SETTINGS_ENABLESCRIPTCACHE=true CAKE_PATHS_TOOLS="$PWD/artifacts/cake"

dotnet tool restore --verbosity quiet
exec dotnet cake build.cake "$@"
