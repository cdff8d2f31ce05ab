namespace Wegmarke.Maps.Drawing;

/// <summary>The lanes of the linear map in their order, parted into those with content and those still without.</summary>
sealed record LaneList(IReadOnlyList<Lane> Shown, IReadOnlyList<Lane> Empty)
{
    public static LaneList Of(LinearMap map, LaneSetting setting)
    {
        var words = setting.Words;
        Lane[] all = map.Lanes is { } own ? [.. DocumentLanes.Of(map, own, setting)] :
        [
            new SkylineLane(setting),
            new NameLane(setting, marksByHand: true),
            new ProseLane("customer-does", words.CustomerDoes, s => s.CustomerDoes, setting),
            new ChipLane("touchpoints", words.Touchpoints, s => s.Chips, map.Channels, setting),
            new ProseLane("brand-does", words.BrandDoes, s => s.BrandDoes, setting),
            new ProseLane("needs", words.Needs, s => s.Needs, setting),
            new EmotionLane("emotion", words.Emotion, setting),
            new NoteLane(new NoteKind("pains", words.Pains, "flag", "w"), s => [.. s.Pains.Select(p => NoteOf(p, setting))], setting),
            .. Quality(map, setting),
            new NoteLane(new NoteKind("chances", words.Chances, "lamp", "h"), s => [.. s.Chances.Select(c => new Note(c, ""))], setting),
            new FigureLane("figures", FigureLane.Usual(setting), map.Steps, setting, isRuled: true),
        ];
        var byContent = all.ToLookup(l => map.Steps.Any(l.HasContent));
        return new LaneList([.. byContent[true]], [.. byContent[false]]);
    }

    /// <summary>Left out while nobody has measured or tested anything: most maps are without.</summary>
    static IEnumerable<Lane> Quality(LinearMap map, LaneSetting setting) => map.Steps.All(s => s.Quality.Count == 0) ? [] :
        [new NoteLane(new NoteKind("quality", setting.Words.Quality, "clipboard-list", "p"), s => [.. s.Quality.Select(q => new Note(q.Text, q.Evidence))], setting)];

    static Note NoteOf(PainPoint pain, LaneSetting setting) => new(pain.Text, Facts.Join(
        pain.Customers is { } customers ? setting.Customers(customers).Replace(' ', '\u00A0') : "",
        pain.CostPerMonth is { } cost ? string.Format(null, setting.Words.PerMonth, setting.Format.Money(cost, setting.Currency)) : ""));
}
