namespace Wegmarke.Maps.Drawing;

sealed record Note(string Text, string Figures);
