using System.IO.MemoryMappedFiles;

namespace Dianjiao.Render.Fonts;

/// <summary>
/// A font file in memory, for HarfBuzz. It is mapped here, because the library that comes with the program has no
/// function for that. It would read the 26 MB of a Chinese collection for each of its faces, where a few KB are needed.
/// </summary>
internal sealed class OpenFont : IDisposable
{
    private readonly MemoryMappedFile file;
    private readonly MemoryMappedViewAccessor view;
    private readonly nint blob;

    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Reading the file is not permitted.</exception>
    /// <exception cref="InvalidDataException">The file is empty.</exception>
    public OpenFont(string path)
    {
        var link = new FileInfo(path);
        if (((FileInfo?)link.ResolveLinkTarget(returnFinalTarget: true) ?? link).Length == 0)
        {
            // A pipe has no length either, and opening it would wait for ever.
            throw new InvalidDataException("it is empty");
        }

        Stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 0);
        file = MemoryMappedFile.CreateFromFile(
            Stream,
            null,
            0,
            MemoryMappedFileAccess.Read,
            HandleInheritability.None,
            leaveOpen: false
        );
        view = file.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        blob = HarfBuzz.hb_blob_create(
            view.SafeMemoryMappedViewHandle.DangerousGetHandle(),
            checked((uint)Stream.Length),
            HarfBuzz.ReadOnly,
            0,
            0
        );
    }

    /// <summary>The file itself, for reading parts of it.</summary>
    public FileStream Stream { get; }

    /// <param name="index">The index in a collection; 0 for a single font.</param>
    public OpenFace Face(int index) => new(HarfBuzz.hb_face_create(blob, (uint)index));

    public void Dispose()
    {
        HarfBuzz.hb_blob_destroy(blob);
        view.Dispose();
        file.Dispose();
    }
}
