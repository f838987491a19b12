package fr.portailfamille.demarche;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.usager.Role;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One kind of démarche, contributed by the feature it belongs to: what is asked, what is checked,
 * what acceptance changes. Unless the town wrote them, texts are in {@code messages.properties}
 * under {@code TypeDemarche.<code>} and {@code TypeDemarche.<code>.description}.
 *
 * @param <C> the form as typed: a bean JSON-B can write and read, valid or not
 */
public interface TypeDemarche<C> {

  /** Stable, stored in the database. */
  String code();

  /** Whether it is about the children or about the account. */
  default Theme theme() {
    return Theme.MON_COMPTE;
  }

  /**
   * Its title, when the town chose it: each démarche keeps the one it was begun under. Empty: it is
   * in the texts of the portal.
   */
  default Optional<String> intitule() {
    return Optional.empty();
  }

  default String titre() {
    return Intitules.deLaDemarche(code(), intitule().orElse(null));
  }

  /** What it is for, in the list of those to begin. */
  default String description() {
    return Messages.texte(Motif.of("TypeDemarche." + code() + ".description"));
  }

  /** A symbol of the icons of the pages. */
  String icone();

  /** Where the family fills it in; step 1 is the consent (A25). */
  String page();

  Class<C> formulaire();

  /** The form as it opens. */
  C vierge(Demandeur demandeur);

  /**
   * Puts beside the answers what the town knows, each time a draft is read and before it is saved:
   * a child may have come since, or moved.
   */
  default void actualiser(Demandeur demandeur, C formulaire) {}

  /**
   * Before a draft is saved, refuses as not found what this person was never shown, such as the
   * child of another household.
   */
  default void controler(Demandeur demandeur, C formulaire) {}

  /**
   * Unticks what is certified or accepted about the answers: it holds for these answers only, as
   * they were when they were filed.
   */
  void retirerEngagements(C formulaire);

  /** What may or must be joined. */
  List<PieceDemandee> pieces();

  /** The same, when it depends on the answers. */
  default List<PieceDemandee> pieces(C formulaire) {
    return pieces();
  }

  /**
   * Whether a document given for another démarche may serve again: not where it has to show what
   * has just changed. A picture is always taken anew.
   */
  default boolean reutilise(PieceDemandee demandee) {
    return !demandee.photo();
  }

  /** Step where they are joined. */
  int etapeDesPieces();

  /** The text on personal data to accept first; empty: that of the town (A14). */
  default Optional<String> consentement() {
    return Optional.empty();
  }

  /** Why it is not offered at all any more: nobody begins one, nor files a draft of it. */
  default Optional<Motif> retrait() {
    return Optional.empty();
  }

  /**
   * The right an agent needs to read the answers, when examining démarches is not enough. The
   * answers of such a type, and its documents, are kept sealed.
   */
  default Optional<Role> habilitation() {
    return Optional.empty();
  }

  default boolean estConfidentiel() {
    return habilitation().isPresent();
  }

  /**
   * Whether its documents are kept sealed, its answers being so or not: an agent has to look at
   * them before accepting.
   */
  default boolean piecesScellees() {
    return estConfidentiel();
  }

  /**
   * An agent is about to read the answers or a document: a confidential type keeps record of it.
   */
  default void noterConsultation(Demarche demarche, C formulaire) {}

  /** The same for a document, where it shows more than the answers do. */
  default void noterLectureDePiece(Demarche demarche, C formulaire) {
    noterConsultation(demarche, formulaire);
  }

  /** Whether a household validated by an agent is needed first (A22). */
  default boolean exigeDossierValide() {
    return true;
  }

  /** Whether a second one has to wait for the decision on the first. */
  default boolean uneSeuleALaFois() {
    return false;
  }

  /** Whether filing is enough: it is accepted at once, and no agent has to decide. */
  default boolean automatique() {
    return false;
  }

  /**
   * Whether the town may limit it to one a school year. Not what is accepted as it is filed:
   * agreements and signatures are given and withdrawn at any time, and asked again.
   */
  default boolean peutEtreAnnuelle() {
    return !automatique();
  }

  /**
   * Whether an agent may type it for a family that asked on paper or by telephone (C32): not what
   * is signed on the portal.
   */
  default boolean seSaisitPourAutrui() {
    return true;
  }

  /** What must be filed first, whatever is decided of it later (B19). */
  default List<Prealable> prealables() {
    return List.of();
  }

  /** Why this person may not begin this démarche, for a reason of its own. */
  default Optional<Motif> empechement(Demandeur demandeur) {
    return Optional.empty();
  }

  /**
   * Everything wrong with what was typed, in the order of the screens; empty when it may be filed.
   */
  List<Refus> verifier(C formulaire);

  /** What was typed, in French, block by block: for the recap (A19) and for the agent. */
  List<Bloc> relire(C formulaire);

  /**
   * In full, what {@link #relire} shows in part, such as a bank account: for an agent who may read
   * the answers and asks for it, of which the type keeps record. Empty when nothing is hidden.
   */
  default List<Bloc> devoiler(Demarche demarche, C formulaire) {
    return List.of();
  }

  /** Whether {@link #devoiler} shows more. */
  default boolean estMasque() {
    return false;
  }

  /** What an agent should know before deciding, such as possible duplicates. */
  default List<Motif> signaler(Demarche demarche, C formulaire) {
    return List.of();
  }

  /**
   * What has to come before anyone accepts or refuses it, such as the opinion of a commission;
   * empty when nothing does.
   */
  default Optional<Motif> attente(Demarche demarche, C formulaire) {
    return Optional.empty();
  }

  /** What has become of it since it was filed, for an agent, after its answers. */
  default List<Bloc> suites(Demarche demarche, C formulaire) {
    return List.of();
  }

  /** The same, as far as the family may know it before the decision: one sentence each. */
  default List<Motif> nouvelles(Demarche demarche, C formulaire) {
    return List.of();
  }

  /**
   * Puts back as the town holds it what an agent leaves aside when it accepts the rest (C04),
   * before {@link #accepter}.
   *
   * @param cles some of those its {@link Bloc blocks} name
   */
  default void ecarter(C formulaire, Set<String> cles) {
    throw new IllegalArgumentException(code() + " is accepted whole");
  }

  /** Carries out what was asked, within the transaction of the acceptance. */
  void accepter(Demarche demarche, C formulaire);

  /**
   * What is kept of the answers once it is over: accepted, refused or given up. Its documents are
   * then destroyed. By default everything stays.
   */
  default Optional<C> aConserver(C formulaire) {
    return Optional.empty();
  }

  /**
   * What the town adds to the mail announcing a new state, where {@code {titre}}, {@code {numero}},
   * {@code {date}} and {@code {motif}} are still to fill in.
   */
  default Optional<String> complementCourriel(EtatDemarche etat, C formulaire) {
    return Optional.empty();
  }

  /** Mail announcing a new state; a type may have more to say (A23). */
  default String modeleCourriel(EtatDemarche etat) {
    return "demarche." + etat.name().toLowerCase(Locale.ROOT);
  }
}
