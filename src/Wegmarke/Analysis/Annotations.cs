using System.Text.Json;
using Wegmarke.Storage;

namespace Wegmarke.Analysis;

/// <summary>The annotations of a tenant, which stand on every plot over time. Any thread.</summary>
public sealed class Annotations(Documents documents)
{
    public const int Most = 500;

    const string Kind = "analysis.annotation";
    const int Schema = 1;

    /// <summary>In the order of their days.</summary>
    public IReadOnlyList<Annotation> All() => [.. documents.All(Kind).Select(Read).OrderBy(one => one.Day).ThenBy(one => one.Key, StringComparer.Ordinal)];

    public Annotation? Find(string key) => documents.Find(Kind, key) is { } document ? Read(document) : null;

    /// <summary>Stores what was made of <see cref="Annotation.Version"/>; 0 = it is new.</summary>
    /// <returns>As it is stored now.</returns>
    /// <exception cref="ArgumentException">There are too many.</exception>
    /// <exception cref="DocumentConflictException">Another version is stored.</exception>
    public Annotation Set(Annotation edited) => edited.Version == 0 && documents.All(Kind).Count >= Most
        ? throw new ArgumentException($"There are {Most} annotations; more are not kept. Remove those that explain nothing any more.")
        : Read(documents.Save(Kind, edited.Key, edited.Version, Schema, JsonSerializer.Serialize(new Body(edited.Day, edited.Until, edited.Text), JsonSerializerOptions.Web)));

    /// <exception cref="DocumentConflictException">Another version is stored, or none.</exception>
    public void Remove(Annotation stored) => documents.Delete(Kind, stored.Key, stored.Version);

    static Annotation Read(Document document)
    {
        var body = JsonSerializer.Deserialize<Body>(document.Body, JsonSerializerOptions.Web)!; // written by Set
        return new(document.Id, document.Version, body.Day, body.Until, body.Text);
    }

    sealed record Body(DateOnly Day, DateOnly? Until, string Text);
}
