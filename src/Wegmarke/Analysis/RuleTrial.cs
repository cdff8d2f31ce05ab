using Wegmarke.Analysis.Building;
using Wegmarke.Catalogue;
using Wegmarke.Storage;

namespace Wegmarke.Analysis;

/// <summary>What a classification rule would change, if it were stored now.</summary>
/// <param name="Interactions">Interactions whose touchpoint or channel it changes.</param>
/// <param name="OfUnmapped">Of these, those that no rule maps now.</param>
/// <param name="Names">Names as sources write them that it takes, most used first.</param>
public sealed record RuleTrial(long Interactions, long OfUnmapped, IReadOnlyList<RuleTrialName> Names)
{
    const int MostNames = 20;

    /// <summary>Reads the whole log once, and bodies only where rules ask for properties.</summary>
    /// <param name="candidate">The rule's document.</param>
    public static RuleTrial Of(TenantFolder folder, Documents documents, Document candidate, CancellationToken cancel)
    {
        using var reader = LogReader.Open(folder);
        if (reader is null)
            return new(0, 0, []);
        var stored = CatalogueStore.DocumentsOf(documents);
        var (now, then) = (CatalogueStore.From(stored).Classifier, CatalogueStore.From([.. stored.Where(document => (document.Kind, document.Id) != (candidate.Kind, candidate.Id)), candidate]).Classifier);
        return new Scan(reader, now, then).Run(cancel);
    }

    sealed class Scan(LogReader reader, Classifier now, Classifier then)
    {
        readonly Dictionary<(int Source, int Name), Counted> _counted = [];
        readonly BodyProperties _properties = new();

        public RuleTrial Run(CancellationToken cancel)
        {
            using var rows = reader.Rows(1, reader.LastSequence);
            while (rows.Next())
            {
                Count(rows.Row);
                if ((rows.Sequence & 0xffff) == 0)
                    cancel.ThrowIfCancellationRequested();
            }
            var changed = _counted.Where(counted => counted.Value.Changed > 0).OrderByDescending(counted => counted.Value.Changed).ThenBy(counted => counted.Key).ToArray();
            return new(changed.Sum(name => name.Value.Changed), changed.Sum(name => name.Value.OfUnmapped), [.. changed.Take(MostNames).Select(name => Named(name.Key, name.Value))]);
        }

        RuleTrialName Named((int Source, int Name) key, Counted counted)
        {
            var name = reader.Registers.Name(key.Name);
            return new(reader.Registers.Source(key.Source), name.Touchpoint.Length > 0 ? name.Touchpoint : name.Event, counted.Changed);
        }

        void Count(in StoredRow row)
        {
            var key = (row.Source, row.Name);
            if (!_counted.TryGetValue(key, out var counted))
                _counted[key] = counted = new(now.Fixed(Source(row), Name(row)), then.Fixed(Source(row), Name(row)));
            if (counted is { Now: { } before, Then: { } after })
            {
                counted.Add(before, after);
                return;
            }
            _properties.Use(row.Body);
            counted.Add(now.Of(Source(row), Name(row), _properties.Find), then.Of(Source(row), Name(row), _properties.Find));
        }

        string Source(in StoredRow row) => reader.Registers.Source(row.Source);

        InteractionName Name(in StoredRow row) => reader.Registers.Name(row.Name);
    }

    /// <param name="Now">Null where properties decide.</param>
    /// <param name="Then">With the rule.</param>
    sealed record Counted(Classification? Now, Classification? Then)
    {
        public long Changed { get; private set; }

        public long OfUnmapped { get; private set; }

        public void Add(Classification before, Classification after)
        {
            if (before == after)
                return;
            Changed++;
            if (!before.Mapped)
                OfUnmapped++;
        }
    }
}
