namespace Dianjiao.Tests.Calendar;

/// <summary>A test that needs a reference file beside the repository, and is skipped where it is not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute(string file)
    {
        File = file;
        if (SharedCorpus.Find(file) is null)
        {
            Skip = "The reference file ../shared/" + file + " is not present.";
        }
    }

    public string File { get; }
}
