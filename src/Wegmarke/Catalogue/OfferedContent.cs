namespace Wegmarke.Catalogue;

/// <summary>One article, video, mail or advertisement, and when it was to be had. Interactions name it in their column 'content'.</summary>
/// <param name="Key">As the source and interactions call it.</param>
/// <param name="Type">Key of a <see cref="ContentType"/>, or the source's own word.</param>
/// <param name="Touchpoint">Where customers meet it: a key of the catalogue, or the source's own word.</param>
/// <param name="Phase">The phase it is made for: <c>phase</c> or <c>model:phase</c>.</param>
/// <param name="From">First day it was offered.</param>
/// <param name="To">Last day; null = still offered.</param>
/// <param name="Details">Further columns of the source, as JSON.</param>
public sealed record OfferedContent(
    string Source, string Key, string Title, string Type, string Touchpoint, string Phase, string Campaign, string Address, DateOnly? From, DateOnly? To, string Details, DateTimeOffset AsOf);
