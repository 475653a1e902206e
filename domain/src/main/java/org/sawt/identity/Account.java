package org.sawt.identity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import java.util.Optional;
import java.util.Set;
import org.sawt.common.Roles;
import org.sawt.common.RuleViolation;
import org.sawt.common.SubjectRef;

/**
 * A person who can sign in. An account begins when a registration is confirmed, so each account's e-mail address has
 * been reached at least once; until then there is only a {@link Registration}. Its user name is the canonical e-mail
 * address (demo accounts have the name of their role) and is unique.
 *
 * <p>Life cycle: an <em>active</em> account can be {@link #block blocked} by an administrator and {@link #unblock let in
 * again}; {@link #anonymise deleting} it leaves only its number behind, for what must stay. A demo account on a portal that
 * is no demonstration is <em>shut</em>.
 */
@Entity
@Table(name = "account")
@Access(AccessType.FIELD)
public class Account {

    private static final String NO_PASSWORD = "";

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

    @Enumerated(EnumType.STRING)
    private AccountStatus status = AccountStatus.ACTIVE;

    @Column(name = "entity_id")
    private Long entityId;

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

    /** The account of a person whom the single sign-in brought and who has none yet; it has no password. */
    public static Account ofSingleSignIn(Registrant person, Instant now) {
        Account account = new Account(person.email(), person.email(), person.displayName(), now);
        account.passwordHash = NO_PASSWORD;
        account.language = person.language();
        account.roles.add(Roles.CITIZEN);
        return account;
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
        this.status = AccountStatus.SHUT;
        this.passwordHash = NO_PASSWORD;
        this.roles.clear();
    }

    /** Opens an account of the demo content again. */
    public void reopen(DemoPerson person, String newPasswordHash) {
        this.status = AccountStatus.ACTIVE;
        this.passwordHash = Objects.requireNonNull(newPasswordHash);
        this.roles.add(person.role());
    }

    /** Keeps the person out until {@link #unblock}; roles and content stay. */
    public void block() {
        require(AccountStatus.ACTIVE);
        this.status = AccountStatus.BLOCKED;
    }

    /** Lets a blocked person in again. */
    public void unblock() {
        require(AccountStatus.BLOCKED);
        this.status = AccountStatus.ACTIVE;
    }

    /** Forgets the person: what was counted and said in public stays under the mere number of the account. */
    public void anonymise() {
        this.status = AccountStatus.DELETED;
        this.userName = "deleted-" + id;
        this.email = "";
        this.displayName = "";
        this.passwordHash = NO_PASSWORD;
        this.entityId = null;
        this.roles.clear();
    }

    public void changePassword(String newPasswordHash) {
        this.passwordHash = Objects.requireNonNull(newPasswordHash);
    }

    /** Takes another address, which was reached; a person signs in with it from now on. */
    public void moveTo(String newEmail) {
        if (userName.equals(email)) {
            this.userName = newEmail;
        }
        this.email = Objects.requireNonNull(newEmail);
    }

    /** Takes another name and language, both already checked. */
    public void present(String newDisplayName, String newLanguage) {
        this.displayName = Objects.requireNonNull(newDisplayName);
        this.language = Objects.requireNonNull(newLanguage);
    }

    /**
     * Gives the person's work: exactly these roles besides that of every person, for this government entity.
     *
     * @param newEntityId the entity, or null for who works for the whole portal or not at all
     */
    public void assign(Set<String> newRoles, Long newEntityId) {
        this.roles.retainAll(newRoles);
        this.roles.addAll(newRoles);
        this.roles.add(Roles.CITIZEN);
        this.entityId = newEntityId;
    }

    /** Works for this government entity from now on; the roles stay. */
    public void workFor(long newEntityId) {
        this.entityId = newEntityId;
    }

    public boolean isActive() {
        return status == AccountStatus.ACTIVE;
    }

    /** False for a person who only comes through the single sign-in. */
    public boolean hasPassword() {
        return !passwordHash.isEmpty();
    }

    private void require(AccountStatus needed) {
        if (status != needed) {
            throw RuleViolation.conflict("identity.account.status." + status.name());
        }
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

    public AccountStatus status() {
        return status;
    }

    /** The government entity that the person works for, empty for everybody else and for who works portal-wide. */
    public Optional<Long> entityId() {
        return Optional.ofNullable(entityId);
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
