using Dianjiao.Render.Fonts;

namespace Dianjiao.Tests.Render.Fonts;

/// <summary>A test that needs the fonts and the library that <c>./build.sh</c> sets up, and is skipped where they cannot be had.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FontFactAttribute : FactAttribute
{
    public FontFactAttribute()
    {
        if (!FontSubsetter.IsPresent)
        {
            Skip = "The library libHarfBuzzSharp cannot be loaded.";
        }
        else if (SystemFonts.Missing is { } missing)
        {
            Skip = $"The font {missing} is not on this machine.";
        }
    }
}
