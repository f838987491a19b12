package fr.portailfamille.web.usager;

import fr.portailfamille.parametre.Parametres;
import fr.portailfamille.usager.ForceMotDePasse;
import fr.portailfamille.usager.MesureMotDePasse;
import fr.portailfamille.usager.ReglesMotDePasse;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;

/** The strength shown while a password is typed (A09, B02), and the rule announced before. */
@Named
@RequestScoped
public class JaugeMotDePasse {

  @Inject private Parametres parametres;
  @Inject private MesureMotDePasse mesures;
  @Inject private HttpServletRequest request;
  private ReglesMotDePasse regles;
  private ForceMotDePasse force;

  @PostConstruct
  void load() {
    regles = ReglesMotDePasse.of(parametres);
  }

  /** {@code personne}: what is known of the holder, which makes a bad password. */
  void mesurer(String motDePasse, Collection<String> personne) {
    force =
        motDePasse == null
            ? null
            : mesures
                .mesurer(motDePasse, personne, AdresseReseau.of(request.getRemoteAddr()))
                .orElse(null);
  }

  public int getLongueurMinimale() {
    return regles.longueurMinimale();
  }

  /** Null before anything is typed, or when it is asked for too often. */
  public ForceMotDePasse getForce() {
    return force;
  }

  /** 1 to 5. */
  public int getNiveau() {
    return force == null ? 0 : force.ordinal() + 1;
  }
}
