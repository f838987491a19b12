package fr.portailfamille.famille.miseajour;

import fr.portailfamille.famille.Civilite;
import fr.portailfamille.famille.DossierDeclare;
import fr.portailfamille.famille.EnfantDeclare;
import fr.portailfamille.famille.PersonneDeclaree;
import fr.portailfamille.famille.Sexe;
import fr.portailfamille.famille.Telephone;
import fr.portailfamille.personne.ChampDePersonne;
import fr.portailfamille.personne.ChampsDemandes;
import fr.portailfamille.personne.TypeDePersonne;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One answer of a form: how it is read, written, asked and compared. Two answers that read the same
 * are the same, whatever spaces or dots a number was typed with.
 *
 * @param question key of the words it is shown under
 */
record Champ<T>(
    String question, Function<T, Object> lire, BiConsumer<T, Object> ecrire, Lisible lisible) {

  private static final DateTimeFormatter JOUR =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRANCE);

  static final List<Champ<PersonneDeclaree>> PERSONNE =
      List.of(
          new Champ<>(
              "DossierFamille.civilite",
              PersonneDeclaree::getCivilite,
              (p, v) -> p.setCivilite((Civilite) v),
              v -> ((Civilite) v).getLibelle()),
          new Champ<>(
              "DossierFamille.prenom",
              PersonneDeclaree::getPrenom,
              (p, v) -> p.setPrenom((String) v),
              Object::toString),
          new Champ<>(
              "DossierFamille.nom",
              PersonneDeclaree::getNom,
              (p, v) -> p.setNom((String) v),
              Object::toString),
          new Champ<>(
              "DossierFamille.telephone",
              PersonneDeclaree::getTelephone,
              (p, v) -> p.setTelephone((String) v),
              Champ::telephone),
          new Champ<>(
              "DossierFamille.courriel",
              PersonneDeclaree::getCourriel,
              (p, v) -> p.setCourriel((String) v),
              v -> v.toString().toLowerCase(Locale.ROOT)));

  static final List<Champ<EnfantDeclare>> ENFANT =
      List.of(
          new Champ<>(
              "DossierFamille.prenom",
              EnfantDeclare::getPrenom,
              (e, v) -> e.setPrenom((String) v),
              Object::toString),
          new Champ<>(
              "DossierFamille.nom",
              EnfantDeclare::getNom,
              (e, v) -> e.setNom((String) v),
              Object::toString),
          new Champ<>(
              "DossierFamille.neLe",
              EnfantDeclare::getNeLe,
              (e, v) -> e.setNeLe((LocalDate) v),
              v -> JOUR.format((LocalDate) v)),
          new Champ<>(
              "DossierFamille.sexe",
              EnfantDeclare::getSexe,
              (e, v) -> e.setSexe((Sexe) v),
              v -> ((Sexe) v).getLibelle()));

  static final List<Champ<DossierDeclare>> FOYER =
      List.of(
          new Champ<>(
              "DossierFamille.allocataire",
              DossierDeclare::getNumeroAllocataire,
              (d, v) -> d.setNumeroAllocataire((String) v),
              Object::toString));

  /** An answer that is not null, in French. */
  @FunctionalInterface
  interface Lisible {
    String enClair(Object valeur);
  }

  /** In French; empty when nothing was answered. */
  String texte(T forme) {
    Object valeur = lire.apply(forme);
    return valeur == null ? "" : lisible.enClair(valeur).strip();
  }

  boolean differe(T un, T autre) {
    return !Objects.equals(texte(un), texte(autre));
  }

  void copier(T de, T vers) {
    ecrire.accept(vers, lire.apply(de));
  }

  private boolean repond(T forme) {
    return !texte(forme).isEmpty();
  }

  /** What the town decides of this answer; {@code DossierFamille.nom} is the answer « nom ». */
  private Optional<ChampDePersonne> de(TypeDePersonne type) {
    return ChampDePersonne.de(type, nom());
  }

  static <T> boolean differents(List<Champ<T>> champs, T un, T autre) {
    return champs.stream().anyMatch(champ -> champ.differe(un, autre));
  }

  /** What the family left as it was follows what the town has learnt since. */
  static <T> void suivre(List<Champ<T>> champs, T connu, T declare, T actuel) {
    champs.stream()
        .filter(champ -> !champ.differe(connu, declare))
        .forEach(champ -> champ.copier(actuel, declare));
  }

  /** Writes what the family changed, and nothing else. */
  static <T> void reporter(List<Champ<T>> champs, T connu, T declare, T vers) {
    champs.stream()
        .filter(champ -> champ.differe(connu, declare))
        .forEach(champ -> champ.copier(declare, vers));
  }

  /** {@code nom}, where the question is {@code DossierFamille.nom}. */
  private String nom() {
    return question.substring(question.indexOf('.') + 1);
  }

  /** This answer about somebody, among those an agent may leave aside. */
  String cle(String sujet) {
    return sujet + "." + nom();
  }

  /** Puts back what the town holds, {@code connu}, where it is left aside. */
  static <T> void ecarter(List<Champ<T>> champs, Predicate<Champ<T>> ecarte, T connu, T declare) {
    champs.stream().filter(ecarte).forEach(champ -> champ.copier(connu, declare));
  }

  /** Gives back what the town holds, {@code connu}, where it is not to be typed. */
  void rendre(ChampsDemandes demandes, TypeDePersonne type, T connu, T declare) {
    var champ = de(type);
    if (champ.isPresent() && !demandes.pour(champ.get(), repond(connu)).isSaisi()) {
      copier(connu, declare);
    }
  }

  boolean estCache(ChampsDemandes demandes, TypeDePersonne type) {
    return de(type).filter(champ -> demandes.pour(champ, false).isCache()).isPresent();
  }

  /** Whether the same answer was changed by the family and, otherwise, by the town. */
  static <T> boolean enConflit(List<Champ<T>> champs, T connu, T declare, T actuel) {
    return champs.stream()
        .anyMatch(
            champ ->
                champ.differe(connu, declare)
                    && champ.differe(connu, actuel)
                    && champ.differe(actuel, declare));
  }

  private static String telephone(Object saisi) {
    return Telephone.lisible((String) saisi);
  }
}
