namespace Wegmarke.Engine.Tests.Kit;

/// <summary>A random question to random journeys and what its slow twin says; the same for the same seed.</summary>
sealed record Asked(JourneyQuestion Question, SlowQuestion Twin, CellMap Map)
{
    const int Profiles = 60;

    /// <summary>A property of rows that half of them have.</summary>
    public required Dimension Dimension { get; init; }

    /// <summary>All values of an interaction's rows.</summary>
    public required Func<Contact, IReadOnlyList<int>> CodesOf { get; init; }
    const int Values = 7;

    public static Asked Of(int seed, bool isGrown)
    {
        // Lines of an unlinked purchase must come together.
        var rows = Given.Rows(seed).Select(row => row.Profile < 0 ? row with { Order = 0 } : row).ToArray();
        var (rules, map, random) = (Given.Rules(seed), Answers.MapFor(seed), new Random(seed + 1));
        var journeys = isGrown ? OverlayTests.GrownInSteps(rows, rules, seed) : Overlay.Over(Given.Columns(rows, Profiles, rules));
        var dimension = DimensionOf(journeys, rows, random, out var codes);
        int CodeOf(Contact contact) => contact.Sequences.Select(sequence => codes[sequence]).FirstOrDefault(code => code != 0);
        bool Has(Contact contact, int code) => code == 0 ? CodeOf(contact) == 0 : contact.Sequences.Any(sequence => codes[sequence] == code);
        var split = new DimensionSplit(dimension, [.. Enumerable.Range(1, Values).OrderBy(_ => random.Next()).Take(random.Next(Values))]);
        var question = new JourneyQuestion(journeys) { Split = random.Next(3) == 0 ? null : split };
        int PartOf(Contact contact) => question.Split is null ? 0 : split.Codes.ToList().IndexOf(CodeOf(contact)) is >= 0 and var at ? at + 1 : CodeOf(contact) == 0 ? 0 : split.Other;
        var twin = new SlowQuestion(SlowJourneys.Of(rows, rules), map, question.Split?.Count ?? 1, _ => true, PartOf);
        (question, twin) = Filtered(question, twin, dimension, Has, random);
        var asked = new Asked(question, twin, map)
        {
            Dimension = dimension,
            CodesOf = contact => [.. contact.Sequences.Select(sequence => codes[sequence]).Where(code => code != 0).Distinct()],
        };
        return Cut(asked, dimension, CodeOf, rows, random);
    }

    static Dimension DimensionOf(Overlay journeys, InteractionRow[] rows, Random random, out Dictionary<long, int> codes)
    {
        codes = rows.ToDictionary(row => row.Sequence, _ => random.Next(2) * random.Next(1, Values + 1));
        var (bySequence, all) = (new SequenceCodes(), codes);
        bySequence.Append(1, [.. Enumerable.Range(1, rows.Length).Select(sequence => all[sequence])], [.. Enumerable.Range(0, Values + 1)]);
        return Dimension.OfRows("value", journeys, TextDictionary.Of(Enumerable.Range(1, Values).Select(value => $"v{value}")), bySequence);
    }

    static (JourneyQuestion, SlowQuestion) Filtered(JourneyQuestion question, SlowQuestion twin, Dimension dimension, Func<Contact, int, bool> has, Random random)
    {
        var (selection, conditions) = (question.Selection, new List<Func<Contact, bool>>());
        if (random.Next(2) == 0)
        {
            var (from, to) = (JourneyTable.Start + random.Next(300) * 3_600_000L, JourneyTable.Start + random.Next(6000) * 3_600_000L);
            selection = selection.During(from, to);
            conditions.Add(contact => contact.Row.Time >= from && contact.Row.Time < to);
        }
        if (random.Next(2) == 0)
        {
            int[] wanted = [.. Enumerable.Range(0, Values + 1).Where(_ => random.Next(3) > 0)];
            selection = selection.Having(dimension, wanted);
            conditions.Add(contact => wanted.Any(code => has(contact, code)));
        }
        if (random.Next(4) == 0)
        {
            int[] profiles = [.. Enumerable.Range(0, Profiles).Where(_ => random.Next(2) > 0)];
            selection = selection.OfProfiles(Bitmap.Of(Profiles, profiles));
            conditions.Add(contact => profiles.Contains(contact.Row.Profile));
        }
        if (random.Next(4) == 0)
        {
            int[] wanted = [.. Enumerable.Range(0, Values + 1).Where(_ => random.Next(3) == 0)];
            int[] profiles = [.. Enumerable.Range(0, Profiles).Where(_ => random.Next(2) > 0)];
            selection = selection.Except(Selection.All(question.Journeys).Having(dimension, wanted).OfProfiles(Bitmap.Of(Profiles, profiles)));
            conditions.Add(contact => !(profiles.Contains(contact.Row.Profile) && wanted.Any(code => has(contact, code))));
        }
        return (question with { Selection = selection }, twin with { IsKept = contact => conditions.TrueForAll(holds => holds(contact)) });
    }

    static Asked Cut(Asked asked, Dimension dimension, Func<Contact, int> codeOf, InteractionRow[] rows, Random random)
    {
        switch (random.Next(4))
        {
            case 0:
                return asked;
            case 1:
                return asked with { Question = asked.Question with { Cut = new UnitCut.Customers() }, Twin = asked.Twin with { UnitOf = step => (0, step.Contact.Row.Profile) } };
            case 2:
                return asked with
                {
                    Question = asked.Question with { Cut = new UnitCut.Within(dimension) },
                    Twin = asked.Twin with { UnitOf = step => codeOf(step.Contact) is not 0 and var code ? (step.Contact.Row.Profile, code) : null },
                };
            default:
                int[] groups = [.. Enumerable.Range(0, Profiles).Select(_ => random.Next(2) * random.Next(1, 12))];
                int OwnerOf(Contact contact) => groups[contact.Row.Profile] is not 0 and var group ? -group : contact.Row.Profile;
                var bySequence = rows.ToDictionary(row => row.Sequence);
                var together = ProfileGroups.Of(asked.Question.Journeys, groups, sequences => [.. sequences.Select(sequence => (bySequence[sequence].Ordinal, bySequence[sequence].Tie))]);
                return asked with
                {
                    Question = asked.Question with { Cut = new UnitCut.Together(together) },
                    Twin = asked.Twin with { OwnerOf = OwnerOf, UnitOf = step => (0, OwnerOf(step.Contact)) },
                };
        }
    }
}
