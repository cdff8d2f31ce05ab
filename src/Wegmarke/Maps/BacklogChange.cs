namespace Wegmarke.Maps;

/// <summary>What somebody says of a weak point; null = it stays as it is.</summary>
public sealed record BacklogChange(BacklogStatus? Status, string? Owner, string? Note)
{
    const int MostOwner = 120;
    const int MostNote = 1_000;

    /// <summary>What people say; that it is solved or returned, a measurement says.</summary>
    public static IReadOnlyList<BacklogStatus> Sayable { get; } = [BacklogStatus.Open, BacklogStatus.Taken, BacklogStatus.Done, BacklogStatus.Dropped];

    /// <summary>Why it cannot be kept; null when it can.</summary>
    internal string? Problem =>
        Status is { } status && !Sayable.Contains(status) ? $"The status '{Authoring.Word.Of(status)}' follows from a measurement. Say {string.Join(", ", Sayable.Select(Authoring.Word.Of))}."
        : Owner?.Length > MostOwner ? $"The owner has {Owner.Length} letters; at most {MostOwner} are kept."
        : Note?.Length > MostNote ? $"The note has {Note.Length} letters; at most {MostNote} are kept. Link to where more is written."
        : null;
}
