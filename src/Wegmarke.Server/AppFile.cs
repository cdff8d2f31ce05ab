namespace Wegmarke.Server;

/// <summary>Marks an address as the web app's: the only one whose scripts a browser may run.</summary>
sealed record AppFile;
