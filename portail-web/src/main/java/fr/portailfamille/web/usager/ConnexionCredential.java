package fr.portailfamille.web.usager;

import fr.portailfamille.usager.Connexion;
import jakarta.security.enterprise.credential.Credential;

/** A sign-in the {@code usager} services accepted already. */
record ConnexionCredential(Connexion connexion) implements Credential {}
