using System.Globalization;
using Wegmarke.Demo.Musterhaus.Planting;
using Wegmarke.Demo.Musterhaus.Words;

namespace Wegmarke.Demo.Musterhaus.Company;

/// <summary>Everything to read and watch, how often each was shown, and what nobody answers.</summary>
sealed class Contents(NoResonance? without)
{
    const int TeasersPerPage = 3;

    static readonly Content[] s_all = [.. WordList.Lines("contents.txt").Select(Parse)];

    readonly long[] _shown = new long[s_all.Length];
    readonly long[] _read = new long[s_all.Length];

    public static IReadOnlyList<string> Keys { get; } = [.. s_all.Select(content => content.Key)];

    /// <summary>Pages on which the touchpoints besides the articles are offered.</summary>
    public long Pages { get; private set; }

    public IEnumerable<(Content Content, long Shown, long Read)> Counts => s_all.Select((content, at) => (content, _shown[at], _read[at]));

    public bool IsAnswered(string touchpoint) => without is null || !without.Touchpoints.Contains(touchpoint);

    /// <summary>A page with teasers, one after the other through all that is offered.</summary>
    public void Show(int day)
    {
        for (var teaser = 0; teaser < TeasersPerPage; teaser++)
        {
            var at = (int)((Pages * TeasersPerPage + teaser) % s_all.Length);
            if (s_all[at].IsOffered(day))
                _shown[at]++;
        }
        Pages++;
    }

    /// <summary>What somebody reads; nothing when it is what nobody reads, or not offered any more.</summary>
    public Content? Pick(Dice dice, int day)
    {
        var at = dice.Below(s_all.Length);
        if (!s_all[at].IsOffered(day) || without is not null && without.Contents.Contains(s_all[at].Key))
            return null;
        _read[at]++;
        return s_all[at];
    }

    static Content Parse(string line)
    {
        var cells = line.Split(';');
        return new(cells[0], cells[1], cells[2], Number(cells[3]), Number(cells[4]));
    }

    static int Number(string day) => Period.Number(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture));
}
