namespace Wegmarke.Capture;

/// <summary>Something that must be told before a file can be imported.</summary>
/// <param name="Text">With what to write at the command line.</param>
public sealed record ImportQuestion(ImportQuestionKind Kind, string Text)
{
    /// <summary>What is to be filled; empty where it is not about one.</summary>
    public string Target { get; init; } = "";

    /// <summary>The column it is about; empty where it is about none.</summary>
    public string Column { get; init; } = "";

    /// <summary>Columns, scales or words to choose from; empty where anything may be said.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];
}
