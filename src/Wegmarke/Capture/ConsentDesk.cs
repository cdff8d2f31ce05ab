using System.Text;
using Wegmarke.Privacy;
using Wegmarke.Profiles;
using Wegmarke.Storage;

namespace Wegmarke.Capture;

/// <summary>Takes consents and withdrawals, also of somebody nobody knows yet. Any thread.</summary>
public sealed class ConsentDesk(LiveIntake live)
{
    /// <summary>Returns when what was said is on disk, in the protocol and as records.</summary>
    /// <exception cref="ArgumentException">It cannot be recorded; the message says why and what to write.</exception>
    /// <exception cref="StorageException">Another process writes the tenant.</exception>
    public async Task<IReadOnlyList<ConsentRecord>> Record(SaidConsent said, Request request, CancellationToken cancel)
    {
        var records = RecordsOf(said, request.At);
        if (records[0].Problem(request.At) is { } problem)
            throw new ArgumentException($"{problem}.");
        return await live.Use(intake => Record(said, records, request, intake, cancel), cancel);
    }

    static ConsentRecord[] RecordsOf(SaidConsent said, DateTimeOffset now) =>
    [
        .. PurposeNames.Each(said.Purposes).Select(purpose => new ConsentRecord(0, purpose, said.Act, said.At ?? said.Proof.Confirmed ?? said.Proof.Requested ?? now)
        {
            Proof = said.Proof,
            Source = said.Source,
            RecordedAt = now,
        }),
    ];

    static async Task<IReadOnlyList<ConsentRecord>> Record(SaidConsent said, ConsentRecord[] records, Request request, Intake intake, CancellationToken cancel)
    {
        var readings = IdentifierReadings.Of(said.Identifier, intake.Identifiers);
        var saysKind = IdentifierReadings.KindOf(said.Identifier, intake.Identifiers.Rules) is not null;
        if (readings.Count == 0)
            throw new ArgumentException($"'{said.Identifier}' is no identifier of any kind here. Known kinds are {string.Join(", ", intake.Identifiers.Rules.Kinds.Select(kind => kind.Key))}.");
        request.RefuseNaming(new(readings, new HashSet<int>()));
        string? problem = null;
        await intake.Write((transaction, identities) =>
        {
            var known = saysKind ? readings : [.. readings.Where(reading => identities.KnowsAny(Prepared(reading, intake)))];
            problem = Problem(said.Identifier, known, records[0].At, intake);
            if (problem is null)
                Write(Prepared(known[0], intake), known[0], transaction, identities);
            return default;
        }, cancel);
        return problem is null ? records : throw new ArgumentException(problem);

        void Write(RowIdentifiers row, PersonIdentifier identifier, LogTransaction transaction, IdentityIndex identities)
        {
            var node = identities.NodeOfMasterRow(row, transaction);
            for (var at = 0; at < records.Length; at++)
            {
                records[at] = records[at] with { Node = node };
                RecordConsent.Note(intake.Folder, new([identifier], new HashSet<int>()), records[at], request);
                ConsentRows.Write(transaction, records[at]);
            }
        }
    }

    static string? Problem(string text, IReadOnlyList<PersonIdentifier> known, DateTimeOffset at, Intake intake) => known.Count switch
    {
        0 => $"Nobody has the identifier '{text}'. Say its kind to record a consent of somebody new, for example email:{text}.",
        > 1 => $"'{text}' is an identifier of several kinds; write {string.Join(" or ", known)}.",
        _ => intake.Door.KnowsAsErased(Prepared(known[0], intake), at) ? $"A person with '{text}' was erased after {at:yyyy-MM-dd HH:mm}Z: what they said before is gone with them." : null,
    };

    static RowIdentifiers Prepared(PersonIdentifier identifier, Intake intake)
    {
        var prepared = new PreparedIdentifiers();
        intake.Identifiers.Prepare(intake.Identifiers.Rules.Find(identifier.KindKey)!, Encoding.UTF8.GetBytes(identifier.Value), prepared); // its kind was found by that key
        return prepared.Row(0, 1);
    }
}
