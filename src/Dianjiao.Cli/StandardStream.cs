namespace Dianjiao.Cli;

/// <summary>
/// Standard output or standard error. A write that fails, because a disk is full or a pipe was closed, is no failure of
/// the command; it is reported once, at the end.
/// </summary>
/// <param name="isClosed">True if the caller has closed the stream, so that nothing that is written arrives.</param>
internal sealed class StandardStream(Stream stream, bool isClosed) : Stream
{
    /// <summary>The reason why nothing more could be written; null when everything was written.</summary>
    public string? Fault { get; private set; }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Flush() => Try(stream.Flush);

    public override void Write(byte[] buffer, int offset, int count) =>
        Try(() =>
        {
            if (isClosed)
            {
                throw new IOException("it is closed");
            }

            stream.Write(buffer, offset, count);
        });

    public override int Read(byte[] buffer, int offset, int count) =>
        throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private void Try(Action write)
    {
        if (Fault is not null || Interruption.IsEnding)
        {
            return;
        }

        try
        {
            write();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // For a number that is no open file, the system's message is the cause of a denied access.
            Fault = (e.InnerException ?? e).Message;
        }
    }
}
