package org.sawt.identity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.sawt.common.Roles;
import org.sawt.common.SubjectRef;

/**
 * A person who can sign in. An account begins when a registration is confirmed, so each account's e-mail address has
 * been reached at least once; until then there is only a {@link Registration}. Its user name is the canonical e-mail
 * address (demo accounts have the name of their role) and is unique.
 */
@Entity
@Table(name = "account")
@Access(AccessType.FIELD)
public class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
    @SequenceGenerator(name = "account_seq", sequenceName = "account_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "user_name")
    private String userName;

    private String email;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "password_hash")
    private String passwordHash;

    private String language;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    private Set<String> roles = new HashSet<>();

    protected Account() {}

    /** The account of a person whose registration was confirmed now; every person is a citizen. */
    public Account(Registration registration, Instant confirmedAt) {
        this(registration.email(), registration.email(), registration.displayName(), confirmedAt);
        this.passwordHash = registration.passwordHash();
        this.language = registration.language();
        this.createdAt = registration.createdAt();
        this.roles.add(Roles.CITIZEN);
    }

    private Account(String userName, String email, String displayName, Instant confirmedAt) {
        this.userName = Objects.requireNonNull(userName);
        this.email = Objects.requireNonNull(email);
        this.displayName = Objects.requireNonNull(displayName);
        this.confirmedAt = Objects.requireNonNull(confirmedAt);
        this.createdAt = confirmedAt;
    }

    /** An account of the demo content: ready to sign in under its user name, with the one role. */
    public static Account demo(DemoPerson person, String passwordHash, Instant now) {
        Account account = new Account(person.userName(), person.email(), person.displayName(), now);
        account.passwordHash = Objects.requireNonNull(passwordHash);
        account.language = person.language();
        account.roles.add(person.role());
        return account;
    }

    /** Ends an account of the demo content on a portal that is no demonstration any more: nobody can sign in to it. */
    public void shut() {
        this.passwordHash = "";
        this.roles.clear();
    }

    /** Opens an account of the demo content again. */
    public void reopen(DemoPerson person, String newPasswordHash) {
        this.passwordHash = Objects.requireNonNull(newPasswordHash);
        this.roles.add(person.role());
    }

    public boolean isShut() {
        return passwordHash.isEmpty();
    }

    /** The account as pages and the container need it. */
    public AccountView view() {
        return new AccountView(id, displayName, language, roles);
    }

    public Long id() {
        return id;
    }

    public String userName() {
        return userName;
    }

    public String email() {
        return email;
    }

    public String displayName() {
        return displayName;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public String language() {
        return language;
    }

    public Instant confirmedAt() {
        return confirmedAt;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Set<String> roles() {
        return Set.copyOf(roles);
    }

    /** What audit rows call an account. */
    public static SubjectRef subject(long accountId) {
        return new SubjectRef("account", accountId);
    }
}
