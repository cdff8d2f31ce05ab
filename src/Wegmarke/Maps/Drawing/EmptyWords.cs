using Wegmarke.Catalogue;

namespace Wegmarke.Maps.Drawing;

/// <summary>What a picture says that has nothing to show yet: what is missing, and the command that brings it.</summary>
sealed record EmptyWords(string Title, string Text, string How, string Command, string Description)
{
    /// <summary>There are no interactions at all.</summary>
    public static EmptyWords NoInteractions(Words words) => new(words.EmptyTitle, words.EmptyText, words.EmptyHow, words.EmptyCommand, words.EmptyDescription);

    /// <summary>There are some, but none that the filter keeps.</summary>
    public static EmptyWords NothingKept(Language language) => language == Language.German
        ? new("In dieser Auswahl ist nichts", "Kein Kontakt von Kunden liegt in diesem Zeitraum und erfüllt alle Bedingungen. Mit einem weiteren Filter erscheint hier die Karte.",
            "Wonach sich filtern lässt, zeigt", "wegmarke dimensions", "Kein Kontakt erfüllt den Filter.")
        : new("Nothing is left of this selection", "No contact of a customer lies in this period and fulfils all conditions. A wider filter brings the map back.",
            "What can be filtered by is listed by", "wegmarke dimensions", "No contact fulfils the filter.");
}
