namespace Wegmarke.Catalogue.Reading;

/// <summary>An entry cannot be used; the message names the value, the limit and the way out. Becomes a <see cref="CatalogueProblem"/>.</summary>
sealed class EntryException(string message) : Exception(message);
