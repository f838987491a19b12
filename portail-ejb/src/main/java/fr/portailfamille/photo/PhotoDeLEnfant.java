package fr.portailfamille.photo;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.demarche.Demandeur;
import fr.portailfamille.demarche.Demarche;
import fr.portailfamille.demarche.PieceDemandee;
import fr.portailfamille.demarche.Refus;
import fr.portailfamille.demarche.Theme;
import fr.portailfamille.demarche.TypeDemarche;
import fr.portailfamille.famille.EnfantsDuFoyer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * « Photo de mon enfant » (C16): an agent looks at it first (C23), since it will tell who the child
 * is. What was sent is sealed, and destroyed once the démarche is over.
 */
@ApplicationScoped
public class PhotoDeLEnfant implements TypeDemarche<PhotosDemandees> {

  public static final String CODE = "PHOTO_ENFANT";
  private static final int ENFANTS = 2;
  private static final int ETAPE_DES_PIECES = 3;
  private static final int AUTORISATION = 4;

  @Inject private EnfantsDuFoyer enfants;
  @Inject private Photos photos;
  @Inject private SituationPhotos situation;
  @Inject private EcriturePhotos ecriture;

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public Theme theme() {
    return Theme.MES_ENFANTS;
  }

  @Override
  public String icone() {
    return "famille";
  }

  @Override
  public String page() {
    return "/usager/photos/envoyer.xhtml";
  }

  @Override
  public Class<PhotosDemandees> formulaire() {
    return PhotosDemandees.class;
  }

  @Override
  public PhotosDemandees vierge(Demandeur demandeur) {
    var form = new PhotosDemandees();
    actualiser(demandeur, form);
    return form;
  }

  @Override
  public void actualiser(Demandeur demandeur, PhotosDemandees form) {
    situation.actualiser(foyer(demandeur), form);
  }

  @Override
  public void controler(Demandeur demandeur, PhotosDemandees form) {
    situation.controler(foyer(demandeur), form);
  }

  @Override
  public void retirerEngagements(PhotosDemandees form) {
    form.setAutorise(false);
  }

  @Override
  public List<PieceDemandee> pieces() {
    return List.of();
  }

  @Override
  public List<PieceDemandee> pieces(PhotosDemandees form) {
    return PiecesPhotos.demandees(form);
  }

  @Override
  public int etapeDesPieces() {
    return ETAPE_DES_PIECES;
  }

  @Override
  public boolean piecesScellees() {
    return true;
  }

  @Override
  public boolean uneSeuleALaFois() {
    return true;
  }

  @Override
  public Optional<Motif> empechement(Demandeur demandeur) {
    return enfants.lister(foyer(demandeur)).isEmpty()
        ? Optional.of(Motif.of("AucunEnfantAPhotographier"))
        : Optional.empty();
  }

  @Override
  public List<Refus> verifier(PhotosDemandees form) {
    var refus = new ArrayList<Refus>();
    if (form.demandees().isEmpty()) {
      refus.add(new Refus(ENFANTS, 0, "enfants", Motif.of("AucunePhotoDemandee")));
    }
    if (!form.isAutorise()) {
      refus.add(new Refus(AUTORISATION, 0, "autorise", Motif.of("PhotoAAutoriser")));
    }
    return refus;
  }

  @Override
  public List<Bloc> relire(PhotosDemandees form) {
    var bloc = Bloc.titre(Motif.of("Photo.titre"), ENFANTS, 0);
    for (var enfant : form.getEnfants()) {
      bloc.reponses()
          .add(
              new Bloc.Reponse(
                  enfant.getPrenom() + " " + enfant.getNom(),
                  Messages.texte(Motif.of(reponse(enfant))),
                  null));
    }
    return List.of(bloc);
  }

  private static String reponse(EnfantAPhotographier enfant) {
    if (!enfant.isDemande()) {
      return "Photo.inchangee";
    }
    return enfant.getConnueId() == null ? "Photo.ajoutee" : "Photo.remplacee";
  }

  @Override
  public List<Motif> signaler(Demarche demarche, PhotosDemandees form) {
    var signalements = new ArrayList<Motif>();
    var enVigueur = photos.enVigueur(demarche.getFamilleId());
    for (var enfant : form.demandees()) {
      var connue = Photos.chercher(enVigueur, enfant.getEnfantId()).map(PhotoEnfant::id);
      if (!Objects.equals(enfant.getConnueId(), connue.orElse(null))) {
        signalements.add(Motif.of("PhotoChangeeDepuis", enfant.getPrenom()));
      }
      if (PiecesPhotos.siennes(demarche.getPieces(), enfant).size() > 1) {
        signalements.add(Motif.of("PlusieursPhotos", enfant.getPrenom()));
      }
    }
    return signalements;
  }

  @Override
  public void accepter(Demarche demarche, PhotosDemandees form) {
    ecriture.ecrire(demarche, form);
    demarche.classer(demarche.getFamilleId());
  }

  /** The answers stay; what was sent has served. */
  @Override
  public Optional<PhotosDemandees> aConserver(PhotosDemandees form) {
    return Optional.of(form);
  }

  private static long foyer(Demandeur demandeur) {
    return demandeur.famille().orElseThrow(Introuvable::new);
  }
}
