namespace Wegmarke.Capture.Steps;

/// <summary>The way of a message, whatever protocol it came by. A protocol parses it; then each step enriches it or ends its way with a
/// reason, which is counted; behind the last stands the log. First what the message alone can tell, on the thread of its request, then what
/// must be asked of what is stored, on the one thread that writes.</summary>
static class CaptureSteps
{
    public static IReadOnlyList<CaptureStep> AtTheDoor { get; } =
    [
        MeasuringMode.CountNobody,
        Validation.NamesSomebody,
        Validation.NamesAreShort,
        MeasuringMode.Restrict,
        LawfulBasis.OfMessage,
        Bots.Refuse,
    ];

    public static IReadOnlyList<WritingStep> BeforeTheLog { get; } =
    [
        static (row, writer) => writer.RecordChoice(row),
        static (row, writer) => writer.RecordedBasis(row),
        static (row, writer) => writer.CorrectClock(row),
        static (row, writer) => writer.RefuseErased(row),
        static (row, writer) => writer.RecogniseRepeated(row),
        static (row, writer) => writer.Store(row),
    ];

    /// <summary>Null when the message reaches the writer.</summary>
    public static Fate? Run(CapturedMessage message, LiveSource source)
    {
        foreach (var step in AtTheDoor)
        {
            if (step(message, source) is { } fate)
                return fate;
        }
        return null;
    }
}
