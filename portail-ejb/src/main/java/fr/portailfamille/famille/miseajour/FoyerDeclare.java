package fr.portailfamille.famille.miseajour;

import fr.portailfamille.famille.DossierDeclare;
import fr.portailfamille.famille.EnfantDeclare;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The household twice: as the town held it when the form was last opened, and as the family wants
 * it. The first guardian is the one who files; the address is shown, and changes elsewhere.
 */
public class FoyerDeclare implements Serializable {

  private DossierDeclare connu = new DossierDeclare();
  private DossierDeclare declare = new DossierDeclare();
  private Long secondId;
  private boolean secondAutonome;
  private boolean jugement;

  public DossierDeclare getConnu() {
    return connu;
  }

  public void setConnu(DossierDeclare connu) {
    this.connu = connu;
  }

  public DossierDeclare getDeclare() {
    return declare;
  }

  public void setDeclare(DossierDeclare declare) {
    this.declare = declare;
  }

  /** The other guardian on file, null when there is none. */
  public Long getSecondId() {
    return secondId;
  }

  public void setSecondId(Long secondId) {
    this.secondId = secondId;
  }

  /** The other guardian has an account, and changes what concerns them by themselves. */
  public boolean isSecondAutonome() {
    return secondAutonome;
  }

  public void setSecondAutonome(boolean secondAutonome) {
    this.secondAutonome = secondAutonome;
  }

  /** A judge has settled, or changed, parental authority or custody (E34). */
  public boolean isJugement() {
    return jugement;
  }

  public void setJugement(boolean jugement) {
    this.jugement = jugement;
  }

  boolean secondAjoute() {
    return secondId == null && declare.isSecondDeclare();
  }

  /** As the town held it. */
  Optional<EnfantDeclare> enfantConnu(Long id) {
    return connu.getEnfants().stream()
        .filter(enfant -> Objects.equals(enfant.getEnfantId(), id))
        .findFirst();
  }

  List<EnfantDeclare> enfantsAjoutes() {
    return declare.getEnfants().stream().filter(e -> e.getEnfantId() == null).toList();
  }

  List<EnfantDeclare> enfantsConserves() {
    return declare.getEnfants().stream().filter(e -> e.getEnfantId() != null).toList();
  }

  /** Children on file whose identity changes. */
  List<EnfantDeclare> enfantsCorriges() {
    return enfantsConserves().stream()
        .filter(
            enfant ->
                enfantConnu(enfant.getEnfantId())
                    .filter(connu -> Champ.differents(Champ.ENFANT, connu, enfant))
                    .isPresent())
        .toList();
  }

  boolean estInchange() {
    return !jugement
        && !secondAjoute()
        && enfantsAjoutes().isEmpty()
        && enfantsCorriges().isEmpty()
        && !Champ.differents(Champ.PERSONNE, connu.getResponsable(), declare.getResponsable())
        && !Champ.differents(Champ.PERSONNE, connu.getSecond(), declare.getSecond())
        && !Champ.differents(Champ.FOYER, connu, declare);
  }
}
