namespace Wegmarke.Privacy;

/// <summary>How a person stands to a purpose: by the latest of their records. The same for every order in which they came in.</summary>
public sealed record ConsentStanding(Purpose Purpose, ConsentRecord Decides)
{
    public bool IsGiven => Decides.Act == ConsentAct.Given;

    /// <summary>One for each purpose of which anything was said, by purpose.</summary>
    /// <param name="records">Of all identifiers of the person.</param>
    public static IReadOnlyList<ConsentStanding> Of(IEnumerable<ConsentRecord> records) =>
    [
        .. records.Where(record => record.Counts).GroupBy(record => record.Purpose).OrderBy(purpose => purpose.Key)
            .Select(purpose => new ConsentStanding(purpose.Key, Latest(purpose))),
    ];

    /// <summary>Of two at one time the withdrawal holds, whichever was recorded first.</summary>
    static ConsentRecord Latest(IEnumerable<ConsentRecord> records) =>
        WithoutRepeats(records).OrderBy(record => record.At).ThenBy(record => record.Act).ThenBy(record => record.Number).Last();

    /// <summary>Lists repeat what they said before; only their first word, and where they change it, is an act.</summary>
    static IEnumerable<ConsentRecord> WithoutRepeats(IEnumerable<ConsentRecord> records)
    {
        foreach (var said in records.GroupBy(record => (record.IsListed, record.Node, record.Source)))
        {
            ConsentAct? before = null;
            foreach (var record in said.OrderBy(record => record.At).ThenBy(record => record.Act))
            {
                if (!said.Key.IsListed || record.Act != before)
                    yield return record;
                before = record.Act;
            }
        }
    }
}
