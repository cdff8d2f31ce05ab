namespace Wegmarke.Maps.Drawing;

/// <summary>What sort of notes a lane holds and the icon and ink that say so.</summary>
sealed record NoteKind(string Key, string Label, string Icon, string Ink);
