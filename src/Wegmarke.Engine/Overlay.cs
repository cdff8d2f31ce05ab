using Wegmarke.Engine.Building;

namespace Wegmarke.Engine;

/// <summary>Base columns, and newer columns of the profiles touched since. What analyses are asked of; immutable, any thread.</summary>
/// <remarks>Give all rows of a touched profile anew (<see cref="JourneyColumns.Sequences"/> and
/// <see cref="JourneyColumns.LineSequences"/> say which of them the columns know), so that late arrivals, merges, undone merges and erasure come out as in a rebuild.
/// Unlinked rows are only ever added; the lines of an unlinked purchase given in two steps count as two purchases until the next build.</remarks>
public sealed class Overlay
{
    Overlay(JourneyColumns columns, JourneyColumns? recent, Bitmap touched) => (Base, Recent, Touched) = (columns, recent, touched);

    public JourneyColumns Base { get; }

    /// <summary>The touched profiles, in the same numbering; null if there are none.</summary>
    public JourneyColumns? Recent { get; }

    /// <summary>Profiles whose interactions are in <see cref="Recent"/>.</summary>
    public Bitmap Touched { get; }

    /// <summary>More than 2 % of the interactions are in the overlay: time to fold.</summary>
    public bool ShouldFold => Recent is not null && Recent.Count > Base.Count / 50;

    public static Overlay Over(JourneyColumns columns) => new(columns, null, new Bitmap(columns.ProfileCount));

    /// <summary>With these profiles replaced by these rows. A touched profile without rows is empty from now on.</summary>
    /// <param name="profiles">Number of profiles, the new ones included.</param>
    public Overlay With(IReadOnlyCollection<int> touched, InteractionRows rows, int profiles, Derivation derivation)
    {
        if (profiles < Touched.Length)
            throw new ArgumentOutOfRangeException(nameof(profiles), $"{profiles} profiles are named; there are {Touched.Length} already, and ordinals are never given back.");
        if (derivation.Models.Count != Base.Phases.Count)
            throw new ArgumentException($"The rules know {derivation.Models.Count} phase models, the columns {Base.Phases.Count}. Build the columns anew.", nameof(derivation));
        var newer = JourneyColumns.Build([rows], profiles, derivation);
        var newlyTouched = Bitmap.Of(profiles, touched);
        MustBeTouched(newer, newlyTouched);
        return new(Base, Recent is null ? newer : ColumnSplice.Of(Recent, newer, newlyTouched), Touched.Or(newlyTouched));
    }

    /// <summary>One set of columns again. Copies runs of profiles; nothing is sorted or derived anew.</summary>
    public JourneyColumns Fold() => Recent is null ? Base : ColumnSplice.Of(Base, Recent, Touched);

    /// <summary>Shares of about equal numbers of interactions: of the base without the touched profiles, then of the touched ones.</summary>
    public IReadOnlyList<JourneySlice> Slices(int count) => Recent is null
        ? Base.Slices(count)
        : [.. Base.Slices(count).Select(slice => slice with { Hidden = Touched }), .. Recent.Slices(count)];

    /// <summary>When the last interaction was, linked or not, in milliseconds since 1970, UTC; null without any. One pass over the times.</summary>
    public long? LastTime()
    {
        long? last = null;
        foreach (var columns in Recent is { } recent ? (JourneyColumns[])[Base, recent] : [Base])
        {
            foreach (var time in columns.Times.Span)
                last = last is { } known && known >= time ? known : time;
        }
        return last;
    }

    /// <summary>The columns that hold this profile's interactions now.</summary>
    public JourneyColumns ColumnsOf(int profile) =>
        Recent is not null && profile < Touched.Length && Touched[profile] ? Recent : Base;

    static void MustBeTouched(JourneyColumns columns, Bitmap touched)
    {
        var offsets = columns.Offsets.Span;
        for (var profile = 0; profile < columns.ProfileCount; profile++)
        {
            if (offsets[profile + 1] > offsets[profile] && !touched[profile])
                throw new ArgumentException($"Profile {profile} has rows and is not named as touched; its older interactions would count twice.", nameof(touched));
        }
    }
}
