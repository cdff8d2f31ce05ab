namespace Wegmarke.Privacy;

/// <summary>What a person may ask for. The numbers are stored: new ones come last.</summary>
public enum RequestedRight
{
    /// <summary>Art. 15 DSGVO.</summary>
    Access,

    /// <summary>Art. 16 DSGVO.</summary>
    Rectify,

    /// <summary>Art. 17 DSGVO.</summary>
    Erase,

    /// <summary>Art. 18 DSGVO.</summary>
    Restrict,

    /// <summary>Art. 20 DSGVO: the data as a file.</summary>
    Port,

    /// <summary>Art. 21 DSGVO.</summary>
    Object,
}
