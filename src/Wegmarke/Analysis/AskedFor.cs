namespace Wegmarke.Analysis;

/// <summary>A question with what was said to the options of its kind.</summary>
public sealed record AskedFor(Question Question, OptionValues Options);
