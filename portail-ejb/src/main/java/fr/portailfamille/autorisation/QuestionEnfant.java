package fr.portailfamille.autorisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;

/** A question of the town about each child. */
@Entity
@Table(name = "question_enfant")
@SequenceGenerator(
    name = "seq_question_enfant",
    sequenceName = "seq_question_enfant",
    allocationSize = 50)
class QuestionEnfant {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_question_enfant")
  private Long id;

  @Version private int version;
  private String libelle;
  private String aide;

  @Enumerated(EnumType.STRING)
  private NatureReponse nature;

  private String choix;
  private boolean annuelle;
  private boolean obligatoire;
  private int ordre;
  private LocalDate debut;
  private LocalDate fin;

  protected QuestionEnfant() {}

  QuestionEnfant(QuestionSaisie saisie) {
    changer(saisie);
  }

  /** {@code saisie}: verified. */
  final void changer(QuestionSaisie saisie) {
    libelle = saisie.getLibelle().strip();
    aide = QuestionSaisie.texte(saisie.getAide());
    nature = saisie.getNature();
    choix = nature == NatureReponse.CHOIX ? String.join("\n", saisie.lignes()) : null;
    annuelle = saisie.isAnnuelle();
    obligatoire = saisie.isObligatoire();
    ordre = saisie.getOrdre();
    debut = saisie.getDebut();
    fin = saisie.getFin();
  }

  QuestionSaisie saisie() {
    var saisie = new QuestionSaisie();
    saisie.setLibelle(libelle);
    saisie.setAide(aide);
    saisie.setNature(nature);
    saisie.setChoix(choix);
    saisie.setAnnuelle(annuelle);
    saisie.setObligatoire(obligatoire);
    saisie.setOrdre(ordre);
    saisie.setDebut(debut);
    saisie.setFin(fin);
    return saisie;
  }

  /** The answers one chooses from; none when it is answered in words. */
  List<String> reponsesPossibles() {
    return switch (nature) {
      case OUI_NON -> ReponseDeclaree.ouiOuNon();
      case CHOIX -> choix.lines().toList();
      case TEXTE -> List.of();
    };
  }

  /** Whether answers already given would still answer it. */
  boolean resteLaMeme(QuestionSaisie saisie) {
    return nature == saisie.getNature() && annuelle == saisie.isAnnuelle();
  }

  Long id() {
    return id;
  }

  int version() {
    return version;
  }

  String libelle() {
    return libelle;
  }

  String aide() {
    return aide;
  }

  boolean annuelle() {
    return annuelle;
  }

  boolean obligatoire() {
    return obligatoire;
  }
}
