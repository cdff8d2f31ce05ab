namespace Wegmarke.Catalogue;

/// <summary>Own: run by the company. Paid: bought reach. Earned: others speak. Personal: from person to person.</summary>
public enum ChannelOwnership { Own, Paid, Earned, Personal }
