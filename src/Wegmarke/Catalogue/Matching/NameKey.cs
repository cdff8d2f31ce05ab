namespace Wegmarke.Catalogue.Matching;

/// <summary>A class although small: a dictionary over structures would have to be compiled at every start.</summary>
sealed record NameKey(string Source, string Event, string Touchpoint, string Channel);
