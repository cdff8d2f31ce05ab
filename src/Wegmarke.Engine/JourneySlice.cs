namespace Wegmarke.Engine;

/// <summary>A share of the columns that one thread works on: some profiles and some of the unlinked interactions.</summary>
/// <param name="EndProfile">Exclusive.</param>
/// <param name="EndUnlinked">Exclusive; both are positions in the columns.</param>
public readonly record struct JourneySlice(JourneyColumns Columns, int FirstProfile, int EndProfile, int FirstUnlinked, int EndUnlinked)
{
    const int RunProfiles = 256;

    /// <summary>Profiles to leave out because newer columns hold them; null = none.</summary>
    public Bitmap? Hidden { get; init; }

    /// <summary>Interactions to count, by position; null = all. The others are passed over; phases, journeys and conversions stay what they are.</summary>
    public Bitmap? Kept { get; init; }

    /// <summary>Asked for with every run of profiles.</summary>
    public CancellationToken Cancel { get; init; }

    /// <summary>Whether the interaction at a position is to be counted.</summary>
    internal bool Keeps(int position) => Kept is not { } kept || kept[position];

    /// <summary>The next few profiles that are not hidden, from <paramref name="first"/> on; false at the end.</summary>
    /// <exception cref="OperationCanceledException">Nobody waits for the answer any more.</exception>
    public bool NextRun(ref int first, out int end)
    {
        Cancel.ThrowIfCancellationRequested();
        var most = Math.Min(EndProfile, first + RunProfiles);
        if (Hidden is { } hidden)
        {
            while (first < EndProfile && hidden[first])
                first++;
            most = Math.Min(EndProfile, first + RunProfiles);
            for (end = first; end < most && !hidden[end];)
                end++;
        }
        else
        {
            end = most;
        }
        return end > first;
    }
}
