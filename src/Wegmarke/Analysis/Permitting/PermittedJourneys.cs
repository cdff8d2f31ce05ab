using Wegmarke.Analysis.Building;
using Wegmarke.Engine;
using Wegmarke.Privacy;
using Wegmarke.Storage;

namespace Wegmarke.Analysis.Permitting;

/// <summary>Journeys without what their customers do not permit to be analysed: as if it had never been collected. The one place that asks;
/// whoever reads journeys reads these.</summary>
/// <remarks>Restricted profiles cost nothing per row. Rows are read only of profiles that withdrew, and only where some rows of the tenant rest on
/// consent and some do not.</remarks>
sealed class PermittedJourneys(TenantJourneys all, ReportingMoney money, LogReader reader)
{
    readonly List<long> _kept = [];
    long _restricted, _withdrawn, _onConsent;

    public TenantJourneys Run()
    {
        var restricted = DeniedProfiles.Restricted(all.Ordinals, reader.Prepare);
        var withdrawn = all.Coverage.OnConsent == 0 ? [] : DeniedProfiles.Withdrawn(Purpose.Analysis, all.Ordinals, reader.Prepare);
        withdrawn.ExceptWith(restricted);
        if (restricted.Count + withdrawn.Count == 0)
            return all;
        foreach (var profile in restricted)
            _restricted += LeaveOut(profile, _ => true);
        foreach (var profile in withdrawn)
            _withdrawn += LeaveOut(profile, isOnConsent => isOnConsent);
        return Without([.. restricted, .. withdrawn], restricted.Count);
    }

    /// <summary>How many rows of the profile go.</summary>
    long LeaveOut(int profile, Func<bool, bool> goes)
    {
        var gone = 0L;
        foreach (var sequence in ProfileRows.Of(all.Journeys, profile))
        {
            var isOnConsent = IsOnConsent(sequence);
            if (!goes(isOnConsent))
            {
                _kept.Add(sequence);
                continue;
            }
            gone++;
            _onConsent += isOnConsent ? 1 : 0;
        }
        return gone;
    }

    bool IsOnConsent(long sequence)
    {
        if (all.Coverage.OnConsent == 0 || all.Coverage.OnConsent == all.Coverage.Rows)
            return all.Coverage.OnConsent > 0;
        using var rows = reader.Rows(sequence, sequence);
        return rows.Next() && CollectedFor.FromBits(rows.Row.Purposes).Basis == LegalBasis.Consent;
    }

    TenantJourneys Without(IReadOnlyCollection<int> profiles, int restricted)
    {
        var (touchpoints, channels) = (Codebooks.Touchpoints(all.Touchpoints), Codebooks.Channels(all.Channels));
        var translator = new RowTranslator(new NameCodes(reader.Registers, all.Catalogue, touchpoints, channels), all.Models, [.. all.Ordinals], money.Into(all.Currency, reader.Registers));
        foreach (var sequence in _kept.Order())
        {
            using var row = reader.Rows(sequence, sequence);
            if (row.Next())
                translator.Add(sequence, row.Row);
        }
        translator.Finish();
        var (coverage, gone) = (all.Coverage, _restricted + _withdrawn);
        return all with
        {
            Journeys = all.Journeys.With(profiles, translator.Rows, all.ProfileCount, Derivations.Of(all.Models, all.Catalogue, touchpoints.Keys)),
            Coverage = coverage with { Rows = coverage.Rows - gone, Linked = coverage.Linked - gone, OnConsent = coverage.OnConsent - _onConsent },
            Permissions = new(restricted, _restricted, _withdrawn),
        };
    }
}
