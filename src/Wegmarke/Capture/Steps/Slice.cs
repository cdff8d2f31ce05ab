namespace Wegmarke.Capture.Steps;

/// <summary>Bytes of a message's buffer.</summary>
readonly record struct Slice(int Start, int Length)
{
    public bool IsEmpty => Length == 0;
}
