using Wegmarke.Profiles.Components;
using Wegmarke.Profiles.Index;
using Wegmarke.Profiles.Reading;
using Wegmarke.Storage;

namespace Wegmarke.Profiles;

/// <summary>What a decision is made on: the records as they stand, how identifiers are read, and the transaction it is written in.
/// After a rollback the records know a decision that the file does not: throw them away.</summary>
public sealed record DecisionDesk(ProfileRecords Records, Identifiers Identifiers, LogTransaction Transaction)
{
    internal DecisionOutcome Write(DecisionKind kind, int a, int b, DecidedBy by)
    {
        var decision = New(kind, a, b, by);
        DecisionRows.Write(Transaction, decision);
        Records.Add(decision);
        return new DecisionOutcome.Recorded(decision);
    }

    internal Decision New(DecisionKind kind, int a, int b, DecidedBy by) =>
        new(Records.Decisions.Count == 0 ? 1 : Records.Decisions[^1].Id + 1, kind, a, b, by.At, by.Who, by.Reason);

    /// <summary>Decides about two identifiers; what is in force already is not decided again.</summary>
    internal DecisionOutcome Decide(DecisionKind kind, (string First, string Second) texts, DecidedBy by, Func<Decision, DecisionOutcome.Refused?> objection)
    {
        Records.ReadOn(Transaction.Prepare);
        var first = IdentifierMatch.Of(texts.First, Records, Identifiers);
        var second = IdentifierMatch.Of(texts.Second, Records, Identifiers);
        if ((NotOne(texts.First, first) ?? NotOne(texts.Second, second)) is { } wrong)
            return new DecisionOutcome.Refused(wrong);
        var (a, b) = (Math.Min(first.Nodes[0], second.Nodes[0]), Math.Max(first.Nodes[0], second.Nodes[0]));
        if (a == b)
            return new DecisionOutcome.Refused($"'{texts.First}' and '{texts.Second}' are one identifier; give two.");
        if (new NodeScopes(Records.Nodes, Identifiers.Rules).UseOf(a, b) == LinkUse.Membership)
            return new DecisionOutcome.Refused($"'{texts.First}' and '{texts.Second}' are a person and an account, which are never one profile; an account's members come from interactions that carry both.");
        if (ActiveDecisions.Of(Records.Decisions).About(a, b)?.Kind == kind)
            return new DecisionOutcome.Unchanged();
        return objection(New(kind, a, b, by)) ?? Write(kind, a, b, by);
    }

    string? NotOne(string text, IdentifierMatch match) => match.Nodes.Count switch
    {
        0 => match.Message,
        1 => null,
        _ => $"'{text}' is an identifier of several kinds; write {string.Join(" or ", match.Nodes.Select(n => IdentifierRow.Read(n, Identifiers.Rules, Transaction.Prepare)))}.",
    };
}
