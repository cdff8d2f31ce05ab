namespace Wegmarke.Capture.Mapping;

/// <summary>What a mapped cell must be turned into.</summary>
enum TargetForm
{
    Text,

    /// <summary>A point in time, ISO 8601; a day where only days are given.</summary>
    Time,

    /// <summary>A decimal number with a point.</summary>
    Number,
}
