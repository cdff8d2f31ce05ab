using Wegmarke.Analysis;
using Wegmarke.Catalogue;
using Wegmarke.Privacy;

namespace Wegmarke.Maps.Binding;

/// <summary>Says in the reader's language which interactions a map was measured on.</summary>
sealed class ConditionWords(TenantJourneys data, Language language)
{
    public string Of(InteractionCondition condition) => condition switch
    {
        InteractionCondition.Having having => $"{Name(having.Dimension)}: {string.Join(Say(" oder ", " or "), having.Values.Select(value => Value(having.Dimension, value)))}",
        InteractionCondition.CollectedFor collected => $"{Say("Zweck", "purpose")}: {PurposeNames.Text(collected.Purposes)}",
        _ => $"{condition}",
    };

    string Name(DimensionName dimension) => dimension.Kind == DimensionKind.Property ? dimension.Text : dimension.Text switch
    {
        "touchpoint" => Say("Kontaktpunkt", "touchpoint"),
        "channel" => Say("Kanal", "channel"),
        "campaign" => Say("Kampagne", "campaign"),
        "device" => Say("Gerät", "device"),
        "location" => Say("Ort", "location"),
        "content" => Say("Inhalt", "content"),
        "product" => Say("Produkt", "product"),
        "source" => Say("Quelle", "source"),
        "account" => Say("Firma", "account"),
        _ => dimension.Text,
    };

    string Value(DimensionName dimension, string value) => value.Length == 0 ? Say("ohne Angabe", "none") : dimension.Kind switch
    {
        DimensionKind.Touchpoint => data.Catalogue.FindTouchpoint(value)?.Name.In(language) ?? value,
        DimensionKind.Channel => data.Catalogue.FindChannel(value)?.Name.In(language) ?? value,
        _ => value,
    };

    string Say(string german, string english) => language == Language.German ? german : english;
}
