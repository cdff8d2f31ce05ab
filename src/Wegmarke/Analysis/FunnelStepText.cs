using Wegmarke.Catalogue;

namespace Wegmarke.Analysis;

/// <summary>Steps of a funnel as people call them.</summary>
public static class FunnelStepText
{
    /// <param name="data">What knows the names.</param>
    /// <param name="model">Index of the phase model.</param>
    /// <param name="key">As a funnel's answer has it: alternatives parted by |.</param>
    /// <param name="language">The reader's.</param>
    public static string Of(TenantJourneys data, int model, string key, Language language) =>
        string.Join(language == Language.German ? " oder " : " or ", key.Split('|').Select(one => One(data, data.Models[model], one, language)));

    static string One(TenantJourneys data, PhaseModel model, string key, Language language)
    {
        var (kind, name) = key.IndexOf(':', StringComparison.Ordinal) is > 0 and var at ? (key[..at], key[(at + 1)..]) : ("", key);
        return kind switch
        {
            "channel" => data.Catalogue.ChannelOf(name).Name.In(language),
            "word" => name,
            "phase" => model.Phases.First(phase => phase.Key == name).Name.In(language),
            "conversion" => data.Catalogue.Conversions.First(rule => rule.Key == name).Name.In(language),
            _ when key == "conversion" => language == Language.German ? "Abschluss" : "Conversion",
            _ => data.Catalogue.TouchpointOf(key).Name.In(language),
        };
    }
}
