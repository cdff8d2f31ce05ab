namespace Wegmarke.Maps.Drawing;

/// <summary>Where the disc of a touchpoint lies.</summary>
sealed record WheelSpot(WheelDisc Disc, WheelSector Sector, double X, double Y, double Radius);
