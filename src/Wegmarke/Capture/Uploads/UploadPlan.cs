using NodaTime;
using Wegmarke.Privacy;
using Wegmarke.Storage;

namespace Wegmarke.Capture.Uploads;

/// <summary>Makes an import's plan of what somebody said of an uploaded file.</summary>
static class UploadPlan
{
    /// <param name="choice">What was said.</param>
    /// <param name="by">Who said it.</param>
    /// <param name="at">The file, and where what is kept of its source stands.</param>
    /// <exception cref="ImportException">The file leaves something open, or the choice says what is not possible.</exception>
    /// <exception cref="ArgumentException">The source cannot be called so, or a word is unknown.</exception>
    public static ImportPlan Of(ImportChoice choice, string by, (string Path, Documents Documents, TimeProvider Clock) at)
    {
        var (told, edits) = choice.Read();
        var chosen = ChooseMapping.For(at.Path, told, given: null, new KeptMappings(at.Documents).Of(choice.SourceName), edits);
        if (chosen is MappingChoice.Suggested { Suggestion.Questions: [var first, ..] })
            throw new ImportException($"{first.Text} Nothing was imported.");
        var collected = choice.Collected(new SourceDeclarations(at.Documents).Of(choice.SourceName));
        return new(choice.SourceName, Zone(choice, at.Documents), choice.CustomerKind, collected) { Mapping = chosen.Chosen, Told = told, AsOf = at.Clock.GetUtcNow(), By = by };
    }

    /// <exception cref="ArgumentException">There is no such zone.</exception>
    public static DateTimeZone Zone(ImportChoice choice, Documents documents)
    {
        var name = string.IsNullOrWhiteSpace(choice.Zone) ? TenantSettings.Of(documents).Zone : choice.Zone.Trim();
        return DateTimeZoneProviders.Tzdb.GetZoneOrNull(name) ?? throw new ArgumentException($"There is no zone '{name}'. Write one as in Europe/Berlin.");
    }
}
