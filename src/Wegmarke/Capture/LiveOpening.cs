namespace Wegmarke.Capture;

/// <summary>One opening, and how many are at work with it. It begins with the one who opened it.</summary>
sealed class LiveOpening(Intake intake, string rules)
{
    readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    readonly Lock _lock = new();
    int _users = 1;
    bool _isClosing;

    public Intake Intake => intake;

    public string Rules => rules;

    public Task Ended => _ended.Task;

    public Task Watching { get; set; } = Task.CompletedTask;

    /// <summary>Nobody enters any more; it ends with the last who is at work.</summary>
    public bool IsSpent
    {
        get;
        set => Volatile.Write(ref field, value);
    }

    public bool TryEnter()
    {
        lock (_lock)
        {
            if (IsSpent || _isClosing)
                return false;
            _users++;
            return true;
        }
    }

    /// <summary>True for the one who has to end it.</summary>
    public bool Leave()
    {
        lock (_lock)
        {
            _users--;
            return Closes();
        }
    }

    /// <summary>The same for somebody who is not at work with it.</summary>
    public bool TryClose()
    {
        lock (_lock)
            return Closes();
    }

    bool Closes()
    {
        if (_users > 0 || !IsSpent || _isClosing)
            return false;
        return _isClosing = true;
    }

    public void SetEnded() => _ended.SetResult();
}
