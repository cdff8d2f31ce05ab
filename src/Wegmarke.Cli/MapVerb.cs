using System.CommandLine;
using Wegmarke.Analysis;
using Wegmarke.Maps;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke map --form FORM --out FILE.svg</c>; its verbs are those of <see cref="MapDocumentVerb"/>.</summary>
static class MapVerb
{
    public static Command Create()
    {
        var form = new Option<string>("--form") { Description = $"Form of the map: {string.Join("; ", MapForm.All.Select(known => $"{known.Key} = {known.Summary.En}"))}.", DefaultValueFactory = _ => "linear" };
        form.AcceptOnlyFromAmong([.. MapForm.All.Select(known => known.Key)]);
        var phases = new Option<string?>("--phases") { Description = "Phase model: five, six, retail, or a key of your own; else your default." };
        var language = TenantOptions.Language();
        var theme = new Option<string>("--theme") { Description = "Light, dark, or as the reader's system is set.", DefaultValueFactory = _ => "auto" };
        theme.AcceptOnlyFromAmong("light", "dark", "auto");
        var title = new Option<string?>("--title") { Description = "Title of the map." };
        var output = new Option<string>("--out") { Description = "SVG file to write.", Required = true };
        var command = new Command("map", "Draws a journey map from the data; below it, maps that you write yourself.") { form, phases, language, theme, title, output };
        var tenant = TenantOptions.AddTo(command);
        foreach (var verb in MapDocumentVerb.All())
            command.Subcommands.Add(verb);
        command.SetAction(async (parsed, cancel) =>
        {
            var folder = tenant.Existing(parsed);
            var documents = new Documents(folder);
            using var store = new JourneyStore(folder, documents);
            var zone = TenantOptions.Zone(TenantSettings.Of(documents).Zone);
            var spoken = TenantOptions.LanguageOf(parsed.GetRequiredValue(language));
            var request = new MapRequest(parsed.GetValue(phases), spoken, Today(zone), zone, parsed.GetValue(title));
            var chosen = MapForm.Find(parsed.GetRequiredValue(form))!; // the option accepts nothing else
            var map = chosen.Measure(new(await store.Current(cancel), store, request));
            var path = parsed.GetRequiredValue(output);
            await File.WriteAllTextAsync(path, map.Draw(spoken, Enum.Parse<Theme>(parsed.GetRequiredValue(theme), ignoreCase: true)), cancel);
            Console.WriteLine($"{path}: {map.Extent}, {map.Frame.Customers} customers");
            foreach (var message in map.Frame.Messages)
                Console.WriteLine($"  {message.Figure} {message.Sentence}");
            return 0;
        });
        return command;
    }

    static DateOnly Today(NodaTime.DateTimeZone zone)
    {
        var date = NodaTime.Instant.FromDateTimeOffset(TimeProvider.System.GetUtcNow()).InZone(zone).Date;
        return new(date.Year, date.Month, date.Day);
    }
}
