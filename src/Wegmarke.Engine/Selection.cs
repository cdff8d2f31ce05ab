using Wegmarke.Engine.Selecting;

namespace Wegmarke.Engine;

/// <summary>Which interactions a question is asked of: a bit for each, or all. Immutable; any thread.</summary>
/// <remarks>Each condition costs one pass over what it reads, less where earlier ones have left nothing; an analysis then touches only what is
/// kept. Conditions on profiles keep or drop all interactions of a profile; unlinked interactions have none.</remarks>
public sealed class Selection
{
    readonly Overlay _journeys;
    readonly Bitmap? _base;
    readonly Bitmap? _recent;

    Selection(Overlay journeys, Bitmap? inBase, Bitmap? inRecent) => (_journeys, _base, _recent) = (journeys, inBase, inRecent);

    public bool IsAll => _base is null;

    public static Selection All(Overlay journeys) => new(journeys, null, null);

    /// <summary>The bits of these columns; null when all are kept.</summary>
    public Bitmap? In(JourneyColumns columns) => IsAll ? null
        : ReferenceEquals(columns, _journeys.Base) ? _base
        : ReferenceEquals(columns, _journeys.Recent) ? _recent
        : throw new ArgumentException("The selection was made for other columns. Make it for those that are asked.", nameof(columns));

    /// <summary>Interactions from one time to another, the second exclusive; milliseconds since 1970, UTC.</summary>
    public Selection During(long from, long to) => Keep((columns, words) => Keeping.Times(columns.Times, from, Math.Max(from, to), words));

    /// <summary>Interactions of which a row has one of these numbers; 0 = those without a value.</summary>
    public Selection Having(Dimension dimension, IEnumerable<int> codes)
    {
        var wanted = new bool[dimension.Values.Count + 1];
        foreach (var code in codes)
            wanted[code] = true;
        return Keep((columns, words) => dimension.In(columns).Keep(wanted, words));
    }

    /// <summary>Interactions at some touchpoints, wanted by code; codes beyond the end are not.</summary>
    public Selection AtTouchpoints(bool[] wanted) => Keep((columns, words) => Keeping.Values(columns.Touchpoints, 0, wanted, words));

    public Selection Purchases() => Keep((columns, words) => Keeping.Both(columns.Purchases, words));

    /// <summary>Interactions that ended a journey as it should.</summary>
    public Selection Conversions() => Keep((columns, words) => Keeping.Both(columns.Conversions, words));

    /// <summary>All interactions of these profiles, and no unlinked ones; profiles beyond the bitmap's end are not among them.</summary>
    public Selection OfProfiles(Bitmap profiles) => Keep((columns, words) =>
    {
        var offsets = columns.Offsets.Span;
        for (var profile = 0; profile < columns.ProfileCount; profile++)
        {
            if (profile >= profiles.Length || !profiles[profile])
                Keeping.Clear(words, offsets[profile], offsets[profile + 1]);
        }
        Keeping.Clear(words, columns.LinkedCount, columns.Count);
    });

    /// <summary>Without what the other keeps; both of the same journeys.</summary>
    public Selection Except(Selection other) => Keep((columns, words) =>
    {
        if (other.In(columns) is not { } taken)
        {
            Array.Clear(words);
            return;
        }
        for (var word = 0; word < words.Length; word++)
            words[word] &= ~taken.Words[word];
    });

    Selection Keep(Action<JourneyColumns, ulong[]> condition) =>
        new(_journeys, Keep(_journeys.Base, _base, condition), _journeys.Recent is { } recent ? Keep(recent, _recent, condition) : null);

    static Bitmap Keep(JourneyColumns columns, Bitmap? before, Action<JourneyColumns, ulong[]> condition)
    {
        var words = new ulong[Bitmap.WordsFor(columns.Count)];
        if (before is not null)
            before.Words.CopyTo(words);
        else
            Fill(words, columns.Count);
        condition(columns, words);
        return new(columns.Count, new Column<ulong>(words));
    }

    static void Fill(ulong[] words, int length)
    {
        Array.Fill(words, ulong.MaxValue);
        if ((length & 63) != 0)
            words[^1] = (1UL << length) - 1;
    }
}
