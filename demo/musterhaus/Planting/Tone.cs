namespace Wegmarke.Demo.Musterhaus.Planting;

/// <summary>How somebody writes.</summary>
enum Tone { Plain, Formal, Short, Emoji }
