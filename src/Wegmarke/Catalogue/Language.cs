namespace Wegmarke.Catalogue;

public enum Language { German, English }
