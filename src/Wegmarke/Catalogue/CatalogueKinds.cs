namespace Wegmarke.Catalogue;

/// <summary>Kinds of documents in which a tenant keeps what differs from the shipped catalogue.</summary>
public static class CatalogueKinds
{
    public const string Channel = "catalogue.channel";
    public const string Touchpoint = "catalogue.touchpoint";
    public const string ContentType = "catalogue.content-type";
    public const string PhaseModel = "catalogue.phase-model";
    public const string Classification = "catalogue.classification";
    public const string Conversion = "catalogue.conversion";
    public const string Settings = "catalogue.settings";
    public const string Persona = "catalogue.persona";

    /// <summary>The one entry of its kind.</summary>
    public const string SettingsKey = "settings";

    const string Prefix = "catalogue.";

    /// <summary>In the order in which later kinds speak of earlier ones.</summary>
    public static IReadOnlyList<string> All { get; } = [Channel, Touchpoint, ContentType, PhaseModel, Classification, Conversion, Settings, Persona];

    /// <summary>Those that touchpoints, phases and journeys follow from.</summary>
    public static IReadOnlyList<string> OfJourneys { get; } = [.. All.Where(kind => kind != Persona)];

    /// <summary>The kind as people say it: <c>touchpoint</c>.</summary>
    public static string Word(string kind) => kind[Prefix.Length..];

    /// <summary>The kind that people call so; null if there is none.</summary>
    public static string? Named(string word) => All.FirstOrDefault(kind => Word(kind) == word);
}
