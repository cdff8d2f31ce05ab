namespace Wegmarke.Storage;

/// <summary>What is to become of one row. Either its content goes and it stands for nobody, or, as a <see cref="IsRedaction"/>, it stays
/// whose it is and loses parts of its body.</summary>
public sealed record RowErasure(long Sequence)
{
    public bool IsRedaction { get; init; }

    /// <summary>What its time becomes; milliseconds since 1970, UTC.</summary>
    public long Day { get; init; }

    /// <summary>See <see cref="StoredRow.CountsOn"/>.</summary>
    public long CountsOn { get; init; }

    /// <summary>A name that says touchpoint and channel by itself, where only what goes said them; null = its name stays.</summary>
    public InteractionName? Name { get; init; }

    /// <summary>The source stated a goal, which goes: that there was one stays.</summary>
    public bool IsConversion { get; init; }

    /// <summary>Lines of one purchase share a number above 0 in place of the order.</summary>
    public int Group { get; init; }

    /// <summary>Place among the lines of the purchase.</summary>
    public int Rank { get; init; }

    /// <summary>Parts of the body that stay, in order; the schema number is one of them.</summary>
    public IReadOnlyList<BodyPart> Keeps { get; init; } = [new(0, 1)];
}
