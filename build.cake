using System.Xml.Linq;

var target = Argument("target", "Default");
var configuration = Argument("configuration", "Release");
// Where the site will stand, where a host knows it; else what edition.yml says.
var address = Argument("base-url", "") is { Length: > 0 } url ? $" --base-url \"{url}\"" : "";

var solution = "./Dianjiao.slnx";
var tool = Directory("./artifacts/dianjiao");
var command = tool + File(IsRunningOnWindows() ? "dianjiao.exe" : "dianjiao");
var results = Directory("./artifacts/tests");
var bench = new FilePath("./tests/Dianjiao.Bench/Dianjiao.Bench.csproj");
var locked = new DotNetMSBuildSettings().WithProperty("RestoreLockedMode", "true");

// ---- What the machine must have beside the .NET SDK ----------------------------------------------------------------

// A need is met by whatever meets it, not by a package of a certain name: any browser of the family will do.
record Need(string What, string Package, bool Site, Func<bool> Met);

var needs = new Need[]
{
    new("the font Noto Serif CJK", "fonts-noto-cjk", Site: true, () => Font("NotoSerifCJK*")),
    new("the font EB Garamond", "fonts-ebgaramond", Site: true, () => Font("EBGaramond*")),
    new("the font AR PL UKai", "fonts-arphic-ukai", Site: true, () => Font("ukai*")),
    new("Chromium", Ubuntu() ? "chromium-browser" : "chromium", Site: false, () => Browser() is not null),
    new("pdftotext", "poppler-utils", Site: false, () => OnPath("pdftotext") is not null),
    new("EPUBCheck", "epubcheck", Site: false, () => System.IO.File.Exists(EnvironmentVariable("EPUBCHECK_JAR") ?? "/usr/share/java/epubcheck.jar")),
    new("a Java runtime", "default-jre-headless", Site: false, () => OnPath("java") is not null),
    new("zsh", "zsh", Site: false, () => OnPath("zsh") is not null),
    new("fish", "fish", Site: false, () => OnPath("fish") is not null),
};

bool Font(string pattern)
{
    var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
    var folders = new[]
    {
        "/usr/share/fonts", "/usr/local/share/fonts", home + "/.local/share/fonts", home + "/.fonts",
        "/Library/Fonts", home + "/Library/Fonts", Environment.GetFolderPath(Environment.SpecialFolder.Fonts),
    };
    var options = new EnumerationOptions { RecurseSubdirectories = true, MatchCasing = MatchCasing.CaseInsensitive };
    return folders.Where(System.IO.Directory.Exists)
        .Any(folder => System.IO.Directory.EnumerateFiles(folder, pattern, options).Any());
}

string Browser() => OnPath("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

string OnPath(params string[] names) =>
    names
        .SelectMany(name => (EnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
            .Select(folder => System.IO.Path.Combine(folder, name)))
        .FirstOrDefault(System.IO.File.Exists);

bool Debian() =>
    System.IO.File.Exists("/etc/debian_version") && System.IO.File.Exists("/usr/bin/apt-get");

bool Ubuntu() =>
    System.IO.File.Exists("/etc/os-release") && System.IO.File.ReadLines("/etc/os-release").Contains("ID=ubuntu");

int Run(string program, string arguments) =>
    StartProcess(program, new ProcessSettings { Arguments = arguments });

bool Install(string sudo, string packages, int seconds)
{
    bool Apt(string arguments) =>
        Run("/bin/sh", $"-c \"{sudo}env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout={seconds} "
            + $"-o Acquire::http::Timeout=30 -o Acquire::https::Timeout=30 {arguments}\"") == 0;

    // An update that fails, for one broken source among many, need not keep the packages from being found.
    Apt("update");
    return Apt($"install -y --no-install-recommends {packages}");
}

// ---- The edition ---------------------------------------------------------------------------------------------------

// A native program is linked by the system's compiler: of Visual Studio on Windows, of Xcode on macOS, clang or gcc elsewhere.
string Linker() =>
    IsRunningOnWindows()
        ? new[]
        {
            System.IO.Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFilesX86), "Microsoft Visual Studio/Installer/vswhere.exe"),
        }.FirstOrDefault(System.IO.File.Exists)
        : OnPath("clang", "gcc");

// One program that needs no .NET on the machine; else one that does, compiled ahead for this system.
void Publish(DirectoryPath folder, bool native)
{
    // Publishing copies what is new but leaves what has gone.
    CleanDirectory(folder);
    var settings = new DotNetMSBuildSettings();
    if (native)
    {
        // The lock file is that of the other form: of a native program the compiler is a package too.
        settings.WithProperty("Native", "true");
        if (!IsRunningOnWindows())
            settings.WithProperty("CppCompilerAndLinker", System.IO.Path.GetFileName(Linker()));
    }
    else
    {
        settings.WithProperty("RestoreLockedMode", "true");
    }

    DotNetPublish("./src/Dianjiao.Cli/Dianjiao.Cli.csproj", new DotNetPublishSettings
    {
        Configuration = configuration,
        OutputDirectory = folder,
        MSBuildSettings = settings,
        Verbosity = DotNetVerbosity.Minimal,
    });
}

// All that the published tool is made of, in one number.
string Ingredients(bool native)
{
    var root = MakeAbsolute(Directory(".")).FullPath;
    var files = new[] { "src", "templates" }
        .SelectMany(folder => System.IO.Directory.EnumerateFiles(System.IO.Path.Combine(root, folder), "*", SearchOption.AllDirectories))
        .Concat(System.IO.Directory.EnumerateFiles(root, "Directory.*"))
        .Concat(new[] { "global.json", "LICENSE", "NOTICES.md", "docs/diagnostics.md" }.Select(file => System.IO.Path.Combine(root, file)))
        .Select(file => System.IO.Path.GetRelativePath(root, file).Replace('\\', '/'))
        .Where(file => !file.Contains("/bin/") && !file.Contains("/obj/"))
        .Order(StringComparer.Ordinal);
    using var all = System.Security.Cryptography.IncrementalHash.CreateHash(System.Security.Cryptography.HashAlgorithmName.SHA256);
    all.AppendData(System.Text.Encoding.UTF8.GetBytes($"{configuration} {native} {Linker()} {Environment.Version}\n"));
    foreach (var file in files)
    {
        all.AppendData(System.Text.Encoding.UTF8.GetBytes(file + "\n"));
        all.AppendData(System.Security.Cryptography.SHA256.HashData(System.IO.File.ReadAllBytes(System.IO.Path.Combine(root, file))));
    }

    return Convert.ToHexStringLower(all.GetHashAndReset());
}

Task("Tool")
    .Description("Publishes the tool to artifacts/dianjiao/: as a native program where the machine has a C linker, and --native=false is not said. What is up to date is left.")
    .Does(() =>
{
    var native = Linker() is not null && Argument("native", true);
    // Compiling it natively takes a minute, and several targets need it.
    var stamp = MakeAbsolute(File("./artifacts/dianjiao.made-of")).FullPath;
    var ingredients = Ingredients(native);
    if (FileExists(command) && System.IO.File.Exists(stamp) && System.IO.File.ReadAllText(stamp) == ingredients)
    {
        Information("The tool is up to date.");
        return;
    }

    DeleteFiles(stamp);
    if (!native)
    {
        Publish(tool, native: false);
    }
    else
    {
        try
        {
            Publish(tool, native: true);
        }
        catch (CakeException)
        {
            Warning("The native program could not be made here (see above); the other form is published, which needs .NET to run.");
            Publish(tool, native: false);
            return;
        }
    }

    System.IO.File.WriteAllText(stamp, ingredients);
});

Task("Native")
    .Description("The native program of this system, with all that it needs, as an archive with its checksum in artifacts/native/.")
    .Does(() =>
{
    if (Linker() is null)
        throw new CakeException("A native program needs a C compiler: clang or gcc (on Debian: apt-get install gcc libc6-dev), Xcode's tools on macOS, Visual Studio's on Windows.");

    var folder = Directory("./artifacts/native");
    CleanDirectory(folder);
    var machine = System.Runtime.InteropServices.RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant();
    var system = IsRunningOnWindows() ? "windows" : IsRunningOnMacOs() ? "macos" : "linux";
    var version = XDocument.Load("Directory.Build.props").Descendants("Version").First().Value;
    var name = $"dianjiao-{version}-{system}-{machine}";
    Publish(folder + Directory(name), native: true);
    var archive = folder + File(name + (IsRunningOnWindows() ? ".zip" : ".tar.gz"));
    if (IsRunningOnWindows())
        System.IO.Compression.ZipFile.CreateFromDirectory(
            MakeAbsolute(folder + Directory(name)).FullPath, MakeAbsolute(archive).FullPath,
            System.IO.Compression.CompressionLevel.SmallestSize, includeBaseDirectory: true);
    else if (Run("tar", $"-czf \"{MakeAbsolute(archive)}\" -C \"{MakeAbsolute(folder)}\" {name}") != 0)
        throw new CakeException("tar failed.");
    using var content = System.IO.File.OpenRead(MakeAbsolute(archive).FullPath);
    var sum = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content));
    System.IO.File.WriteAllText(MakeAbsolute(archive).FullPath + ".sha256", $"{sum}  {archive.Path.GetFilename()}\n");
    Information($"{archive.Path} ({content.Length / 1024 / 1024} MB)");
});

Task("Fonts")
    .Description("Installs the fonts (Debian, Ubuntu) where that needs no password; without them the site is built all the same.")
    .Does(() =>
{
    var missing = needs.Where(need => need.Site && !need.Met()).ToList();
    if (missing.Count == 0 || !Debian())
        return;

    var root = Environment.UserName == "root";
    if (!root && (Context.Tools.Resolve("sudo") is null || Run("/bin/sh", "-c \"sudo -n true 2>/dev/null\"") != 0))
        return;

    var packages = string.Join(' ', missing.Select(need => need.Package));
    Information($"Installing {packages}");
    Install(root ? "" : "sudo -n ", packages, seconds: 60);
});

Task("Site")
    .Description("Builds the edition in seeds/ into site/.")
    .IsDependentOn("Fonts")
    .IsDependentOn("Tool")
    .Does(() =>
{
    if (Run(command, "build ." + address) != 0)
        throw new CakeException("The edition was not built.");
});

Task("Verify")
    .Description("Reads the written site back and proves it against the edition.")
    .IsDependentOn("Site")
    .Does(() =>
{
    if (Run(command, "verify ." + address) != 0)
        throw new CakeException("The site is not what the edition says.");
});

Task("Default")
    .Description("The tool, the edition, the proof; says what to open.")
    .IsDependentOn("Verify")
    .Does(() =>
{
    Information("");
    var volume = GetFiles("./seeds/*/text.txt").Select(text => text.GetDirectory().GetDirectoryName())
        .Order(StringComparer.Ordinal).FirstOrDefault();
    Information($"Open site/index.html, or site/{volume}/index.html.");
});

Task("Pack")
    .Description("Packs the tool for dotnet tool install into artifacts/packages/, installs it from there and tries it.")
    .Does(() =>
{
    var packages = MakeAbsolute(Directory("./artifacts/packages"));
    var trial = MakeAbsolute(Directory("./artifacts/trial"));
    CleanDirectory(packages);
    CleanDirectory(trial);
    DotNetPack("./src/Dianjiao.Cli/Dianjiao.Cli.csproj", new DotNetPackSettings
    {
        Configuration = configuration,
        OutputDirectory = packages,
        // The lock file is that of one machine; a package is for all.
        MSBuildSettings = new DotNetMSBuildSettings().WithProperty("AsTool", "true"),
        Verbosity = DotNetVerbosity.Minimal,
        NoLogo = true,
    });

    void Try(string program, string arguments)
    {
        if (Run(program, arguments) != 0)
            throw new CakeException($"The package is no good: {program} {arguments}");
    }

    Try("dotnet", $"tool install dianjiao --tool-path \"{trial}/bin\" --source \"{packages}\"");
    var installed = $"{trial}/bin/dianjiao" + (IsRunningOnWindows() ? ".exe" : "");
    Try(installed, $"new \"{trial}/edition\"");
    Try(installed, $"build \"{trial}/edition\"");
    Try(installed, $"verify \"{trial}/edition\"");
    Information($"To install it: dotnet tool install --global dianjiao --add-source {packages}");
});

// ---- The tests -----------------------------------------------------------------------------------------------------

Task("Setup")
    .Description("Installs what the tests need (Debian, Ubuntu), or names what is missing.")
    .Does(() =>
{
    var missing = needs.Where(need => !need.Met()).ToList();
    if (missing.Count == 0)
        return;

    var names = string.Join(", ", missing.Select(need => need.What));
    var packages = string.Join(' ', missing.Select(need => need.Package));
    if (!Debian())
        throw new CakeException($"The tests need {names}. Install what is missing (on Debian: {packages}) and run this again.");

    var root = Environment.UserName == "root";
    if (!root && Context.Tools.Resolve("sudo") is null)
        throw new CakeException($"The tests need {names}. As root: apt-get install {packages}");

    Information($"Installing {packages}");
    var sudo = root ? "" : Console.IsInputRedirected ? "sudo -n " : "sudo ";
    if (!Install(sudo, packages, seconds: 300))
        throw new CakeException($"The tests need {names}, and this failed: {sudo}apt-get install {packages}");

    var still = needs.Where(need => !need.Met()).Select(need => need.What).ToList();
    if (still.Count > 0)
        throw new CakeException($"Installed, but still not found: {string.Join(", ", still)}.");
});

Task("Build")
    .Description("Builds every project.")
    .Does(() => DotNetBuild(solution, new DotNetBuildSettings
    {
        Configuration = configuration,
        MSBuildSettings = locked,
        Verbosity = DotNetVerbosity.Minimal,
        NoLogo = true,
    }));

Task("Format")
    .Description("Checks the format of the code; dotnet csharpier format . mends it.")
    .Does(() =>
{
    if (Run("dotnet", "csharpier check .") != 0)
        throw new CakeException("The code is not formatted: dotnet csharpier format . mends it.");
});

Task("Test")
    .Description("Sets up all that the tests need and runs every test.")
    .IsDependentOn("Setup")
    .IsDependentOn("Format")
    .IsDependentOn("Build")
    .IsDependentOn("Tool")
    .Does(() =>
{
    CleanDirectory(results);
    var broken = new List<string>();
    int passed = 0, failed = 0, skipped = 0;

    // The benches are a program of their own: they measure, and on a machine with other work prove nothing.
    foreach (var project in GetFiles("./tests/*/*.csproj")
        .Where(file => file.GetFilename().ToString() != bench.GetFilename().ToString())
        .OrderBy(file => file.FullPath, StringComparer.Ordinal))
    {
        var name = project.GetFilenameWithoutExtension().ToString();
        var exit = StartProcess("dotnet", new ProcessSettings
        {
            Arguments = $"test \"{project}\" --no-build --configuration {configuration} "
                + $"--results-directory \"{MakeAbsolute(results)}\" --logger \"trx;LogFileName={name}.trx\"",
            // The tests of the commands run the program that users have.
            EnvironmentVariables = new Dictionary<string, string> { ["DIANJIAO_TOOL"] = MakeAbsolute(command).FullPath },
        });
        var trx = results + File(name + ".trx");
        var counters = FileExists(trx)
            ? XDocument.Load(MakeAbsolute(trx).FullPath).Descendants().First(element => element.Name.LocalName == "Counters")
            : null;
        int Count(string counter) => (int?)counters?.Attribute(counter) ?? 0;

        passed += Count("passed");
        failed += Count("executed") - Count("passed");
        skipped += Count("total") - Count("executed");
        if (exit != 0)
            broken.Add($"{name} failed");
        else if (Count("executed") == 0)
            broken.Add($"{name} ran no test");
    }

    Information("");
    Information($"{passed} passed, {failed} failed" + (skipped > 0 ? $", {skipped} skipped" : ""));
    if (passed == 0)
        broken.Add("no test passed");
    if (broken.Count > 0)
        throw new CakeException(string.Join("; ", broken));
});

// ---- The benches ---------------------------------------------------------------------------------------------------

Task("Bench")
    .Description("Measures the tool, with --suite=NAME in one respect; fails where it falls short. --tolerance=N for a restless machine.")
    .IsDependentOn("Tool")
    .Does(() =>
{
    // The program knows its suites, and says which there are.
    var options = new[] { "suite", "only", "limit", "tolerance", "seconds" }
        .Where(HasArgument)
        .Select(name => $" \"--{name}={Argument<string>(name)}\"");
    var arguments = $"\"--tool={MakeAbsolute(command)}\"{string.Concat(options)}";
    if (Run("dotnet", $"run --project \"{bench}\" --configuration {configuration} -- {arguments}") != 0)
        throw new CakeException("A bench falls short, or did not run.");
});

// ---- The mutants ---------------------------------------------------------------------------------------------------

// A part of src/Dianjiao and the tests that exercise it; with all of them each mutant would take minutes.
record Part(string Name, string Folder, string[] Tests);

var parts = new Part[]
{
    new("emending", "Model/Emending", [".Model.Emending."]),
    new("reading", "Render/Reading", [".Render.Reading."]),
    new("proof", "Proof", [".Proof."]),
    new("dating", "Model/Dating", [".Model.Dating."]),
    new("anchoring", "Model/Anchoring", [".Model.Anchoring.", ".Model.SentenceGuards", ".Slots.", ".Pairs.ExampleTests"]),
};

// Stryker mutates every file of a project, whichever it is asked for, and then takes ten minutes to compile: but no file
// that is generated. So it is given a copy of the repository where all files but those of the part say that they are.
void CopyForMutants(DirectoryPath copy, string folder)
{
    var root = MakeAbsolute(Directory(".")).FullPath;
    var mutated = $"src/Dianjiao/{folder}/";
    var files = new[] { "src/Dianjiao", "src/Dianjiao.Generators", "tests/Dianjiao.Tests", "tests/data", "templates", "docs" }
        .SelectMany(part => System.IO.Directory.EnumerateFiles(System.IO.Path.Combine(root, part), "*", SearchOption.AllDirectories))
        .Concat(System.IO.Directory.EnumerateFiles(root))
        .Select(file => System.IO.Path.GetRelativePath(root, file).Replace('\\', '/'))
        .Where(file => !file.Contains("/bin/") && !file.Contains("/obj/"))
        .ToHashSet(StringComparer.Ordinal);
    foreach (var file in files)
    {
        var content = System.IO.File.ReadAllBytes(System.IO.Path.Combine(root, file));
        if (file.StartsWith("src/Dianjiao/") && file.EndsWith(".cs") && !file.StartsWith(mutated))
            content = [.. System.Text.Encoding.UTF8.GetBytes("// <auto-generated/>\n#nullable enable\n"), .. content];

        // What is the same keeps its time, so that nothing is compiled twice.
        var target = System.IO.Path.Combine(copy.FullPath, file);
        if (System.IO.File.Exists(target) && System.IO.File.ReadAllBytes(target).AsSpan().SequenceEqual(content))
            continue;

        System.IO.Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target));
        System.IO.File.WriteAllBytes(target, content);
    }

    foreach (var file in System.IO.Directory.EnumerateFiles(copy.FullPath, "*", SearchOption.AllDirectories))
    {
        var name = System.IO.Path.GetRelativePath(copy.FullPath, file).Replace('\\', '/');
        if (!name.Contains("/bin/") && !name.Contains("/obj/") && !files.Contains(name))
            System.IO.File.Delete(file);
    }
}

Task("Mutate")
    .Description("Whether the tests notice a fault: puts many into a part of the source, with --part=NAME into that alone; fails where less than 80 % are noticed. Reports in artifacts/mutants/.")
    .Does(() =>
{
    var names = string.Join(", ", parts.Select(part => part.Name));
    var wanted = Argument("part", "");
    var chosen = parts.Where(part => wanted is "" || part.Name == wanted).ToArray();
    if (chosen.Length == 0)
        throw new CakeException($"There is no part {wanted}: {names}.");

    var copy = MakeAbsolute(Directory("./artifacts/mutants/copy"));
    var settings = MakeAbsolute(File("./tests/stryker-config.json"));
    var broken = new List<string>();
    foreach (var part in chosen)
    {
        Information($"{part.Name}: src/Dianjiao/{part.Folder}");
        CopyForMutants(copy, part.Folder);
        var filter = string.Join('|', part.Tests.Select(test => $"FullyQualifiedName~{test}"));
        var report = MakeAbsolute(Directory("./artifacts/mutants")).Combine(part.Name);
        var exit = StartProcess("dotnet", new ProcessSettings
        {
            // Beside the solution it would run every test project.
            WorkingDirectory = copy.Combine("tests/Dianjiao.Tests"),
            Arguments = $"stryker --config-file \"{settings}\" --mutate \"**/src/Dianjiao/{part.Folder}/**/*.cs\" "
                + $"--test-case-filter \"{filter}\" --output \"{report}\"",
        });
        if (exit != 0)
            broken.Add(part.Name);
    }

    if (broken.Count > 0)
        throw new CakeException($"Too few mutants were noticed, or Stryker did not run: {string.Join(", ", broken)}.");
});

// ---- The audit -----------------------------------------------------------------------------------------------------

Task("Audit")
    .Description("Serves the built site on loopback and has Lighthouse judge it. Needs Node.js with npm, and Chromium.")
    .IsDependentOn("Setup")
    .IsDependentOn("Site")
    .Does(() =>
{
    var folder = MakeAbsolute(Directory("./tests/audit")).FullPath;
    var node = Context.Tools.Resolve(IsRunningOnWindows() ? "node.exe" : "node");
    var npm = Context.Tools.Resolve(IsRunningOnWindows() ? "npm.cmd" : "npm");
    if (node is null || npm is null)
        throw new CakeException("The audit needs Node.js 18.16 or later with npm (on Debian: nodejs npm). Install them and run this again.");

    // Scripts of packages are not run: none of them needs one here.
    if (StartProcess(npm, new ProcessSettings { Arguments = "ci --ignore-scripts --no-audit --no-fund", WorkingDirectory = folder }) != 0)
        throw new CakeException("npm could not install what the audit needs.");

    var browser = EnvironmentVariable("DIANJIAO_CHROMIUM") ?? Browser();
    if (Run(node.FullPath, $"\"{folder}/audit.mjs\" \"{MakeAbsolute(Directory("./site"))}\" \"{browser}\"") != 0)
        throw new CakeException("A page falls short of what docs/interface.md promises.");
});

RunTarget(target);
