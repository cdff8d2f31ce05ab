using System.Text;
using NodaTime;
using Wegmarke.Analysis.Building;
using Wegmarke.Capture;
using Wegmarke.Catalogue;
using Wegmarke.Profiles;
using Wegmarke.Storage;

namespace Wegmarke.Analysis.Quality;

/// <summary>One pass over the log, counting per source.</summary>
sealed class QualityScan(LogReader reader, KnownPeople people, IdentifierRules rules, TenantCatalogue catalogue, DateTimeZone zone)
{
    readonly Dictionary<int, SourceTally> _tallies = [];
    readonly Dictionary<(int Source, int Name), (Classification? Answer, TouchpointRole Role)> _names = [];
    readonly Dictionary<string, bool> _ownKinds = [];
    readonly LocalDays _days = new(zone);
    readonly BodyProperties _properties = new();

    public IReadOnlyList<SourceTally> Run(CancellationToken cancel)
    {
        using var rows = reader.Rows(1, reader.LastSequence);
        while (rows.Next())
        {
            Count(rows.Sequence, rows.Row);
            if ((rows.Sequence & 0xffff) == 0)
                cancel.ThrowIfCancellationRequested();
        }
        return [.. _tallies.Values];
    }

    void Count(long sequence, in StoredRow row)
    {
        if (!_tallies.TryGetValue(row.Source, out var tally))
            _tallies[row.Source] = tally = new(reader.Registers.Source(row.Source));
        tally.Count(sequence, row, people, _days);
        Identifiers(row, tally);
        var (answer, role) = Classify(row);
        if (!answer.Mapped)
            tally.IsUnmapped(Touchpoint.Unmapped(answer.Touchpoint).Name.De);
        if (role == TouchpointRole.Purchase && row.Value is null or 0)
            tally.Note(OddityKind.PurchaseWithoutValue, sequence);
    }

    void Identifiers(in StoredRow row, SourceTally tally)
    {
        var body = new BodyReader(row.Body);
        while (body.Next())
        {
            if (body.Field is >= BodyField.CustomerNumber and <= BodyField.Account)
                tally.Carries(BodyText.Name(body.Field));
            else if (body.Field == BodyField.Property && IsKind(Encoding.UTF8.GetString(body.PropertyName)))
                tally.Carries(Encoding.UTF8.GetString(body.PropertyName));
        }
    }

    /// <summary>A property is an identifier where the tenant has made a kind of that name.</summary>
    bool IsKind(string property) => _ownKinds.TryGetValue(property, out var known) ? known : _ownKinds[property] = rules.Find(property) is not null;

    (Classification Answer, TouchpointRole Role) Classify(in StoredRow row)
    {
        var key = (row.Source, row.Name);
        if (!_names.TryGetValue(key, out var known))
            _names[key] = known = catalogue.Classifier.Fixed(reader.Registers.Source(row.Source), reader.Registers.Name(row.Name)) is { } answer ? ((Classification?)answer, RoleOf(answer)) : default;
        if (known.Answer is { } settled)
            return (settled, known.Role);
        _properties.Use(row.Body);
        var found = catalogue.Classifier.Of(reader.Registers.Source(row.Source), reader.Registers.Name(row.Name), _properties.Find);
        return (found, RoleOf(found));
    }

    TouchpointRole RoleOf(Classification answer) => catalogue.TouchpointOf(answer.Touchpoint).Role;
}
