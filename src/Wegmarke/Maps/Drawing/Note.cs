namespace Wegmarke.Maps.Drawing;

/// <param name="Icon">Null = that of the lane.</param>
sealed record Note(string Text, string Figures, string? Icon = null);
