namespace Wegmarke.Capture.Tables;

/// <summary>Reads the parts of a written point in time off the front of a cell.</summary>
ref struct InstantReader(ReadOnlySpan<byte> text)
{
    ReadOnlySpan<byte> _rest = Blank.Trim(text);

    public int Year { get; private set; }

    public int Month { get; private set; }

    public int Day { get; private set; }

    public int Hour { get; private set; }

    public int Minute { get; private set; }

    public int Second { get; private set; }

    /// <summary>The digits behind the second.</summary>
    public ReadOnlySpan<byte> Fraction { get; private set; }

    /// <summary>A date of two numbers that either could be the month: which order is meant is a matter of <see cref="DateOrder"/>.</summary>
    public bool DependsOnOrder { get; private set; }

    public readonly bool IsEmpty => _rest.IsEmpty;

    public readonly ReadOnlySpan<byte> Rest => _rest;

    public bool ReadDate(DateOrder order)
    {
        SkipWeekday();
        if (!_rest.IsEmpty && !char.IsAsciiDigit((char)_rest[0]))
            return ReadMonthDayYear() && IsDate();
        var digits = Digits();
        return digits switch
        {
            4 => ReadYearFirst() && IsDate(),
            8 or 12 or 14 => ReadCompact(digits) && IsDate(),
            1 or 2 => ReadDayOrMonthFirst(digits, order) && IsDate(),
            _ => false,
        };
    }

    /// <summary>Weekday before a date: <c>Do, 5.3.2026</c>.</summary>
    void SkipWeekday()
    {
        var length = Letters();
        if (length == 0 || !MonthName.IsWeekday(_rest[..length]))
            return;
        _rest = _rest[length..];
        Skip((byte)'.');
        Skip((byte)',');
        SkipBlanks();
    }

    bool ReadYearFirst()
    {
        Year = Number(4);
        if (_rest is not [(byte)'-' or (byte)'/' or (byte)'.', ..])
            return false;
        var separator = _rest[0];
        _rest = _rest[1..];
        return ReadShort(out var month) && Skip(separator) && ReadShort(out var day) && Set(day, month);
    }

    bool ReadCompact(int digits)
    {
        Year = Number(4);
        Set(month: Number(2), day: Number(2));
        if (digits == 8)
            return true;
        (Hour, Minute) = (Number(2), Number(2));
        Second = digits == 14 ? Number(2) : 0;
        HasCompactTime = true;
        return Hour < 24 && Minute < 60 && Second < 60;
    }

    /// <summary>The time stood in the digits of the date.</summary>
    public bool HasCompactTime { get; private set; }

    bool ReadDayOrMonthFirst(int digits, DateOrder order)
    {
        var first = Number(digits);
        var separator = _rest.IsEmpty ? (byte)0 : _rest[0];
        if (separator is (byte)'.' or (byte)'/' or (byte)'-')
            _rest = _rest[1..];
        SkipBlanks();
        if (Letters() > 0)
            return ReadDayMonthName(first);
        if (separator is not ((byte)'.' or (byte)'/' or (byte)'-') || !ReadShort(out var second) || !Skip(separator))
            return false;
        SkipBlanks();
        DependsOnOrder = separator != '.';
        var isMonthFirst = DependsOnOrder && order == DateOrder.MonthFirst;
        return ReadYear() && (isMonthFirst ? Set(month: first, day: second) : Set(month: second, day: first));
    }

    bool ReadDayMonthName(int day)
    {
        var month = ReadMonthName();
        return month > 0 && ReadYear() && Set(day, month);
    }

    /// <summary><c>March 5, 2026</c>.</summary>
    bool ReadMonthDayYear()
    {
        var month = ReadMonthName();
        if (month == 0 || !ReadShort(out var day))
            return false;
        Skip((byte)'.');
        Skip((byte)',');
        SkipBlanks();
        return ReadYear() && Set(day, month);
    }

    int ReadMonthName()
    {
        var length = Letters();
        var month = MonthName.Of(_rest[..length]);
        _rest = _rest[length..];
        Skip((byte)'.');
        Skip((byte)'-');
        Skip((byte)'/');
        SkipBlanks();
        return month;
    }

    /// <summary>Two digits up to 69 are this century, from 70 the last one.</summary>
    bool ReadYear()
    {
        var digits = Digits();
        if (digits is not (2 or 4))
            return false;
        Year = Number(digits);
        if (digits == 2)
            Year += Year < 70 ? 2000 : 1900;
        return true;
    }

    bool Set(int day, int month)
    {
        (Day, Month) = (day, month);
        return true;
    }

    readonly bool IsDate() => Year is >= 1 and <= 9999 && Month is >= 1 and <= 12 && Day >= 1 && Day <= DateTime.DaysInMonth(Year, Month);

    /// <summary>What may stand between date and time: blanks, T, a comma, 'um', 'at'.</summary>
    public bool SkipToTime()
    {
        var before = _rest.Length;
        Skip((byte)',');
        SkipBlanks();
        if (_rest is [(byte)'T' or (byte)'t', >= (byte)'0' and <= (byte)'9', ..])
            _rest = _rest[1..];
        if (_rest is [(byte)'u', (byte)'m', (byte)' ', ..] or [(byte)'a', (byte)'t', (byte)' ', ..] or [(byte)'-', (byte)' ', ..])
            _rest = Blank.TrimStart(_rest[(_rest[0] == '-' ? 1 : 2)..]);
        return _rest.Length < before;
    }

    public bool ReadTimeOfDay()
    {
        var digits = Digits();
        if (digits is not (1 or 2))
            return false;
        Hour = Number(digits);
        var hasMinutes = _rest is [(byte)':' or (byte)'.', _, _, ..];
        if (hasMinutes && !ReadMinutes(_rest[0]))
            return false;
        SkipBlanks();
        var half = ReadHalf();
        if (half == 0 && !SkipWord("Uhr"u8) && !hasMinutes)
            return false;
        if (half != 0 && Hour is (0 or > 12))
            return false;
        Hour = half == 0 ? Hour : Hour % 12 + (half == 2 ? 12 : 0);
        return Hour < 24;
    }

    bool ReadMinutes(byte separator)
    {
        _rest = _rest[1..];
        if (Digits() != 2 || (Minute = Number(2)) > 59)
            return false;
        if (_rest.IsEmpty || _rest[0] != separator)
            return true;
        _rest = _rest[1..];
        if (Digits() != 2 || (Second = Number(2)) > 59)
            return false;
        ReadFraction();
        return true;
    }

    void ReadFraction()
    {
        if (_rest is not [(byte)'.' or (byte)',', >= (byte)'0' and <= (byte)'9', ..])
            return;
        _rest = _rest[1..];
        var digits = Digits();
        Fraction = _rest[..digits];
        _rest = _rest[digits..];
    }

    /// <summary>1 before noon, 2 after it, 0 when nothing is said: <c>PM</c>, <c>p.m.</c></summary>
    int ReadHalf()
    {
        if (_rest.IsEmpty || (_rest[0] | 0x20) is not ('a' or 'p'))
            return 0;
        var half = (_rest[0] | 0x20) == 'a' ? 1 : 2;
        var length = _rest switch
        {
            [_, (byte)'.', (byte)'m' or (byte)'M', (byte)'.', ..] => 4,
            [_, (byte)'m' or (byte)'M', ..] => 2,
            _ => 0,
        };
        _rest = Blank.TrimStart(_rest[length..]);
        return length == 0 ? 0 : half;
    }

    bool SkipWord(ReadOnlySpan<byte> word)
    {
        if (!_rest.StartsWith(word))
            return false;
        _rest = Blank.TrimStart(_rest[word.Length..]);
        return true;
    }

    readonly int Digits()
    {
        var length = _rest.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        return length < 0 ? _rest.Length : length;
    }

    /// <summary>Letters and everything that is no ASCII.</summary>
    readonly int Letters()
    {
        var length = 0;
        while (length < _rest.Length && (char.IsAsciiLetter((char)_rest[length]) || _rest[length] >= 0x80) && Blank.AtStart(_rest[length..]) == 0)
            length++;
        return length;
    }

    int Number(int digits)
    {
        var number = 0;
        foreach (var digit in _rest[..digits])
            number = number * 10 + (digit - '0');
        _rest = _rest[digits..];
        return number;
    }

    bool ReadShort(out int number)
    {
        SkipBlanks();
        var digits = Digits();
        number = digits is 1 or 2 ? Number(digits) : 0;
        return digits is 1 or 2;
    }

    bool Skip(byte letter)
    {
        if (_rest.IsEmpty || _rest[0] != letter)
            return false;
        _rest = _rest[1..];
        return true;
    }

    void SkipBlanks() => _rest = Blank.TrimStart(_rest);
}
