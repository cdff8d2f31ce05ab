namespace Wegmarke.Catalogue;

public enum ChannelPlace { Online, Offline }
